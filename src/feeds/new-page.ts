/** What the page "What is new" shows. */
import type { ReportData } from '../domain/report.ts';
import { addedOn, changedOn, newestHere } from '../library/added.ts';

export interface NewDay {
  /** `yyyy-mm-dd` */
  day: string;
  reports: ReportData[];
  /** How many more came on that day than are shown. */
  more: number;
}

const DAYS = 12;
/** A whole library may come in on one day. */
const A_DAY = 40;

/** A document that was published again with other words, and the day since which it is here so. */
export interface ChangedDocument {
  report: ReportData;
  on: string;
}

/** The documents that changed last, the last first. */
export function changedDocuments(): ChangedDocument[] {
  const changed = newestHere().flatMap((report) => {
    const on = changedOn(report);
    return on === undefined ? [] : [{ report, on }];
  });
  return changed.sort((a, b) => b.on.localeCompare(a.on)).slice(0, A_DAY);
}

/** The last days on which something came in, the newest first. */
export function newestByDay(): NewDay[] {
  const days = Map.groupBy(newestHere(), addedOn);
  return [...days].slice(0, DAYS).map(([day, reports]) => ({
    day,
    reports: reports.slice(0, A_DAY),
    more: Math.max(0, reports.length - A_DAY),
  }));
}
