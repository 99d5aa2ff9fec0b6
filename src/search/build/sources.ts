/** What the search is built from: the reports of the library, and the names of things. */
import { allAuthorities } from '../../library/authorities.ts';
import { allEverydayWords } from '../../library/everyday-words.ts';
import { glossary } from '../../library/glossary.ts';
import { allReports } from '../../library/reports.ts';
import { allThemes } from '../../library/themes.ts';
import type { Names } from '../layer/facts.ts';
import { searchReports, type SearchReport } from '../records.ts';

/** All reports, the oldest first. */
export const reportsToSearch = (): SearchReport[] => searchReports(allReports());

/** The names that queries and results speak of. */
export function namesOfSite(reports: readonly SearchReport[]): Names {
  const slugs = new Set(reports.map(({ authority }) => authority));
  const known = allAuthorities().filter(({ slug }) => slugs.has(slug));
  return {
    authorities: Object.fromEntries(
      known.map(({ slug, name, region, aliases = [] }) => [slug, { name, region, aliases }]),
    ),
    glossary: [
      ...glossary().map(({ abbreviation, term, aliases = [], formerly = [] }) => ({
        same: [...(abbreviation === undefined ? [] : [abbreviation]), term, ...aliases],
        formerly,
      })),
      ...allEverydayWords().map(({ says, means }) => ({ same: says, formerly: means, oneWay: true as const })),
    ],
    themeTitles: Object.fromEntries(allThemes().map(({ id, title }) => [id, title])),
  };
}
