/** Filters, and how many paragraphs each would leave. */
import { FACETS, type Catalogue, type Facet } from './catalogue.ts';

export type Filters = Partial<Record<Facet, readonly string[]>>;
export type FacetCounts = Record<Facet, Map<string, number>>;

/** Only these reports are searched: `authority/id` or `authority`; empty for everything. */
export type Scope = string;

/** Keeps the records that every filter lets pass; counts, for each facet, what the others leave. */
export function filterRecords(
  records: readonly number[],
  filters: Filters,
  scope: Scope,
  catalogue: Catalogue,
): { records: number[]; counts: FacetCounts } {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as FacetCounts;
  const active = FACETS.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const kept = records.filter((record) => {
    if (!inScope(record, scope, catalogue)) return false;
    const failing = active.filter((facet) => !passes(record, facet, filters, catalogue));
    if (failing.length > 1) return false;
    for (const facet of failing.length === 1 ? failing : FACETS) {
      for (const value of catalogue.valuesOf(record, facet)) add(counts[facet], value);
    }
    return failing.length === 0;
  });
  return { records: kept, counts };
}

function inScope(record: number, scope: Scope, catalogue: Catalogue): boolean {
  if (scope === '') return true;
  const { report } = catalogue.placeOf(record);
  return scope === report.a || scope === `${report.a}/${report.id}`;
}

function passes(record: number, facet: Facet, filters: Filters, catalogue: Catalogue): boolean {
  return catalogue.valuesOf(record, facet).some((value) => filters[facet]?.includes(value));
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
