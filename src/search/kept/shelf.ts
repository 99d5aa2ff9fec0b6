/**
 * What a kept authority or theme is searched by: its own paragraphs, from which the device builds an index.
 * That costs no bytes of index on the way; the whole index goes only with the whole library.
 */
import type { IndexSources } from './index/build.ts';
import { INDEX_VERSION } from './index/manifest.ts';
import type { SearchReport } from '../records.ts';

/** The folder of shelves inside the index's. */
export const SHELVES = 'shelves';

export interface Shelf extends IndexSources {
  /** As the index's: a page with older code must not read a newer one. */
  version: number;
}

/** The name of an authority's shelf is that of its set, and so is a theme's. */
const ofAuthority = (slug: string): string => `authority-${slug}`;
const ofTheme = (id: string): string => `theme-${id}`;

/** All shelves, by name. */
export function shelvesOf(sources: IndexSources): Map<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const [slug, reports] of Map.groupBy(sources.reports, ({ authority }) => authority))
    shelves.set(ofAuthority(slug), shelf(reports, sources));
  for (const [theme, reports] of byTheme(sources.reports)) shelves.set(ofTheme(theme), shelf(reports, sources));
  return shelves;
}

function shelf(reports: readonly SearchReport[], { authorities, glossary, themeTitles }: IndexSources): Shelf {
  const slugs = new Set(reports.map(({ authority }) => authority));
  const own = Object.entries(authorities).filter(([slug]) => slugs.has(slug));
  return { version: INDEX_VERSION, reports, authorities: Object.fromEntries(own), glossary, themeTitles };
}

/** Of every theme the reports with the paragraphs that carry it. */
function byTheme(reports: readonly SearchReport[]): Map<string, SearchReport[]> {
  const found = new Map<string, SearchReport[]>();
  for (const report of reports) {
    const records = report.sections.flatMap((section) => section.records);
    for (const theme of new Set(records.flatMap(({ themes }) => themes)))
      found.set(theme, [...(found.get(theme) ?? []), onlyWith(report, (themes) => themes.includes(theme))]);
  }
  return found;
}

function onlyWith(report: SearchReport, test: (themes: string[]) => boolean): SearchReport {
  const sections = report.sections.map((section) => ({
    ...section,
    records: section.records.filter(({ themes }) => test(themes)),
  }));
  return { ...report, sections: sections.filter(({ records }) => records.length > 0) };
}

/** Several shelves as one: a paragraph that stands on more than one counts once. */
export function together(shelves: readonly Shelf[]): IndexSources {
  const reports = Map.groupBy(
    shelves.flatMap((each) => each.reports),
    ({ authority, id }) => `${authority}/${id}`,
  );
  return {
    reports: [...reports.values()].flatMap(([first, ...others]) => (first ? [united(first, others)] : [])),
    authorities: Object.assign({}, ...shelves.map((each) => each.authorities)) as IndexSources['authorities'],
    glossary: shelves[0]?.glossary ?? [],
    themeTitles: shelves[0]?.themeTitles ?? {},
  };
}

function united(first: SearchReport, others: readonly SearchReport[]): SearchReport {
  const seen = new Set<string>();
  const sections = [first, ...others]
    .flatMap((report) => report.sections)
    .map((section) => ({
      ...section,
      records: section.records.filter(({ anchor }) => !seen.has(anchor) && seen.add(anchor)),
    }));
  return { ...first, sections: sections.filter(({ records }) => records.length > 0) };
}
