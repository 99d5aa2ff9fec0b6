/** Everything new, as Atom. */
import type { APIRoute } from 'astro';
import { newEntries } from '../feeds/entries.ts';
import { feedResponse } from '../feeds/respond.ts';
import { newAddress, newFeedAddress } from '../site/address.ts';

export const GET: APIRoute = ({ site }) =>
  feedResponse(
    {
      title: 'Everything new',
      subtitle: 'Each document, by the day on which it came into the library.',
      page: newAddress(),
      self: newFeedAddress(),
      entries: newEntries,
    },
    site,
  );
