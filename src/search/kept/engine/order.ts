/** Found records in another order, and how they fall to the reports. */
import type { Catalogue } from './catalogue.ts';

/** The records of the newest reports first. */
export function byDate(records: readonly number[], catalogue: Catalogue): number[] {
  const date = (record: number): string => catalogue.placeOf(record).report.date;
  return records.toSorted((one, other) => (date(one) < date(other) ? 1 : date(one) > date(other) ? -1 : 0));
}

/** How many of the records are in each report, by `authority/id`. */
export function countReports(records: readonly number[], catalogue: Catalogue): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const { report } = catalogue.placeOf(record);
    const key = `${report.a}/${report.id}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
