/** Found paragraphs in another order, and how they fall to the reports. */
import type { Catalogue } from './catalogue.ts';

/** The paragraphs of the newest reports first. */
export function byDate(paragraphs: readonly number[], catalogue: Catalogue): number[] {
  const date = (paragraph: number): string => catalogue.placeOf(paragraph).report.date;
  return paragraphs.toSorted((one, other) => (date(one) < date(other) ? 1 : date(one) > date(other) ? -1 : 0));
}

/** How many of the paragraphs are in each report, by `authority/id`. */
export function countReports(paragraphs: readonly number[], catalogue: Catalogue): Map<string, number> {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const { report } = catalogue.placeOf(paragraph);
    const key = `${report.a}/${report.id}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
