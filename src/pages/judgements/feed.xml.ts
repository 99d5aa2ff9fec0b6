/** Changes of grade, as Atom. */
import type { APIRoute } from 'astro';
import { gradeEntries } from '../../feeds/entries.ts';
import { feedResponse } from '../../feeds/respond.ts';
import { address, gradesFeedAddress } from '../../site/address.ts';

export const GET: APIRoute = ({ site }) =>
  feedResponse(
    {
      title: 'Changes of grade',
      subtitle: 'Inspections that gave an area another grade than the inspection before.',
      page: address('judgements/'),
      self: gradesFeedAddress(),
      entries: gradeEntries,
    },
    site,
  );
