/** The engine as the page asks it: the same calls in a worker, in the page, and over what is kept. */
import type { Names } from '../layer/facts.ts';
import type { Fetch } from './files.ts';
import type { FacetCounts } from './facets.ts';
import { listOf, type ListedParagraph } from './list.ts';
import type { ReportShown } from './hits.ts';
import { Search, type SearchAnswer, type SearchRequest } from './search.ts';
import { SearchSource, type Addresses } from './source.ts';

/** What names and reports the results and filters speak of. */
export interface Shown {
  authorities: Names['authorities'];
  themeTitles: Names['themeTitles'];
  reports: ReportShown[];
}

export interface Library {
  /** Fetches what the first query will need. */
  prepare: () => Promise<void>;
  shown: () => Promise<Shown>;
  run: (request: SearchRequest) => Promise<SearchAnswer>;
  /** How many paragraphs each filter would leave: comes after the answer, for it needs more. */
  counts: (request: SearchRequest) => Promise<FacetCounts>;
  /** All that answers a request, to take away. */
  list: (request: SearchRequest) => Promise<ListedParagraph[]>;
}

/** The library at these addresses. @param fetcher Where its files come from: the network, or what is kept. */
export function openLibrary(addresses: Addresses, fetcher: Fetch): Library {
  const source = new SearchSource(addresses, fetcher);
  const search = new Search(source);
  return {
    prepare: () => source.prepare(),
    shown: async () => {
      const { names, reports } = await source.catalogue();
      return {
        authorities: names.authorities,
        themeTitles: names.themeTitles,
        reports: onceEach(
          reports.map(({ report: { a, id, kind, framework, date } }) => ({ a, id, kind, framework, date })),
        ),
      };
    },
    run: (request) => search.run(request),
    counts: (request) => search.counts(request),
    list: async (request) => listOf(await search.paragraphs(request), source),
  };
}

/** Where several bundles have paragraphs of a report, it is one report. */
const onceEach = (reports: readonly ReportShown[]): ReportShown[] => [
  ...new Map(reports.map((report) => [`${report.a}/${report.id}`, report])).values(),
];
