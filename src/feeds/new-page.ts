/** What the page "What is new" shows. */
import type { ReportData } from '../domain/report.ts';
import { addedOn, newestHere } from '../library/added.ts';

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

/** The last days on which something came in, the newest first. */
export function newestByDay(): NewDay[] {
  const days = Map.groupBy(newestHere(), addedOn);
  return [...days].slice(0, DAYS).map(([day, reports]) => ({
    day,
    reports: reports.slice(0, A_DAY),
    more: Math.max(0, reports.length - A_DAY),
  }));
}
