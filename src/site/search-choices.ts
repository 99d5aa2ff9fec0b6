/** What the search page offers to narrow by: only what the library has, in an order that can be scanned. */
import { KIND_FACTS } from '../domain/kind.ts';
import type { ReportData } from '../domain/report.ts';
import type { FilterName } from '../search/paragraph-records.ts';
import { authorityNamed } from './authorities.ts';
import { dateOf } from './report-facts.ts';
import { allThemes } from './themes.ts';

/** @param areas and @param grades in their own order, not the alphabet's. */
export function searchChoices(
  reports: readonly ReportData[],
  areas: readonly string[],
  grades: readonly string[],
): Record<FilterName, readonly string[]> {
  const authorities = reports.map(({ authority }) => authorityNamed(authority));
  return {
    authority: sorted(authorities.map(({ name }) => name)),
    region: sorted(authorities.map(({ region }) => region)),
    kind: sorted(reports.map(({ kind }) => KIND_FACTS[kind].name)),
    year: sorted(reports.flatMap((report) => dateOf(report)?.slice(0, 4) ?? [])).reverse(),
    area: areas,
    grade: grades,
    theme: allThemes().map(({ title }) => title),
  };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
