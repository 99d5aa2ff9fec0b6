/** Filters, and how many paragraphs each would leave. */
import { FACETS, type Catalogue, type Facet } from './catalogue.ts';

export type Filters = Partial<Record<Facet, readonly string[]>>;
export type FacetCounts = Record<Facet, Map<string, number>>;

/** Only these reports are searched: `authority/id` or `authority`; empty for everything. */
export type Scope = string;

/** What narrows a search besides its words. */
export interface Narrowing {
  filters: Filters;
  scope: Scope;
  /** The first year that is asked for; empty for all. */
  since: string;
}

/** Keeps the paragraphs that every filter lets pass; counts, for each facet, what the others leave. */
export function filterParagraphs(
  paragraphs: readonly number[],
  { filters, scope, since }: Narrowing,
  catalogue: Catalogue,
): { paragraphs: number[]; counts: FacetCounts } {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as FacetCounts;
  const active = FACETS.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const inside = catalogue.reports.map(({ report: { a, id, date } }) => {
    const inScope = scope === '' || scope === a || scope === `${a}/${id}`;
    return inScope && (since === '' || date.slice(0, 4) >= since);
  });
  const kept = paragraphs.filter((paragraph) => {
    if (!inside[catalogue.numberOfReport(paragraph)]) return false;
    const failing = active.filter((facet) => !passes(paragraph, facet, filters, catalogue));
    if (failing.length > 1) return false;
    for (const facet of failing.length === 1 ? failing : FACETS)
      for (const value of catalogue.valuesOf(paragraph, facet)) add(counts[facet], value);
    return failing.length === 0;
  });
  return { paragraphs: kept, counts };
}

function passes(paragraph: number, facet: Facet, filters: Filters, catalogue: Catalogue): boolean {
  return catalogue.valuesOf(paragraph, facet).some((value) => filters[facet]?.includes(value));
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
