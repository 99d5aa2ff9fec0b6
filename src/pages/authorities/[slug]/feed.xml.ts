/** The documents of an authority, as Atom. */
import { keyedPaths } from '../../../incremental/running.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Authority } from '../../../domain/authority.ts';
import { authorityEntries } from '../../../feeds/entries.ts';
import { feedResponse } from '../../../feeds/respond.ts';
import { allAuthorities } from '../../../library/authorities.ts';
import { authorityAddress, authorityFeedAddress } from '../../../site/address.ts';

export const getStaticPaths: GetStaticPaths = ({ routePattern }) =>
  keyedPaths(routePattern, () =>
    allAuthorities().map((authority) => ({ params: { slug: authority.slug }, props: { authority } })),
  );

export const GET: APIRoute<{ authority: Authority }> = ({ props: { authority }, site }) =>
  feedResponse(
    {
      title: authority.name,
      subtitle: `Inspection documents on the children’s services of ${authority.council}.`,
      page: authorityAddress(authority.slug),
      self: authorityFeedAddress(authority.slug),
      entries: (absolute) => authorityEntries(authority.slug, absolute),
    },
    site,
  );
