/** The newest paragraphs under a theme, as Atom. */
import { keyedPaths } from '../../../incremental/running.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { themeEntries } from '../../../feeds/entries.ts';
import { feedResponse } from '../../../feeds/respond.ts';
import { allThemes, type Theme } from '../../../library/themes.ts';
import { themeAddress } from '../../../site/address.ts';
import { themeFeedAddress } from '../../../site/theme-page.ts';

export const getStaticPaths: GetStaticPaths = ({ routePattern }) =>
  keyedPaths(routePattern, () => allThemes().map((theme) => ({ params: { theme: theme.id }, props: { theme } })));

export const GET: APIRoute<{ theme: Theme }> = ({ props: { theme }, site }) =>
  feedResponse(
    {
      title: theme.title,
      subtitle: theme.about,
      page: themeAddress(theme.id),
      self: themeFeedAddress(theme.id),
      entries: (absolute) => themeEntries(theme.id, absolute),
    },
    site,
  );
