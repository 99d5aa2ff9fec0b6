/** When a report came into the library: by this day it is announced, whenever it was published or inspected. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from '../domain/ledger.ts';
import type { ReportData } from '../domain/report.ts';
import { derived } from './derived.ts';
import { earlierVersions } from './earlier-versions.ts';
import { reportsDirectory } from './directories.ts';
import { byReportDate } from './history.ts';
import { entryOf } from './ledger.ts';
import { allReports } from './reports.ts';

/**
 * The instant, in UTC by ISO 8601: the day that the ledger has. Of a report that is not entered yet, when its file was
 * last written.
 */
export const addedAt = ({ authority, id }: Pick<ReportData, 'authority' | 'id'>): string => instantOf(authority, id);

const instantOf = derived('added', (authority: string, id: string): string => {
  const day = entryOf({ authority, id })?.added;
  if (day !== undefined) return `${day}T00:00:00Z`;
  const { mtime } = statSync(join(reportsDirectory, `${nameOf({ authority, id })}.json`));
  return `${mtime.toISOString().slice(0, 19)}Z`;
});

/** The day alone, `yyyy-mm-dd`. */
export const addedOn = (report: Pick<ReportData, 'authority' | 'id'>): string => addedAt(report).slice(0, 10);

/** The day since which it is here with other words, where its source was published again. */
export const changedOn = (report: Pick<ReportData, 'authority' | 'id'>): string | undefined =>
  earlierVersions(report).at(-1)?.until;

/** When it came in, or the source of its newest version did; a correction of the reading announces nothing. */
export function updatedAt(report: Pick<ReportData, 'authority' | 'id'>): string {
  const day = entryOf(report)
    ?.versions.filter(({ corrected }) => corrected === undefined)
    .at(-1)?.on;
  const added = addedAt(report);
  return day === undefined || day <= added.slice(0, 10) ? added : `${day}T00:00:00Z`;
}

/** The documents of one authority, also those that it shares; the last to come in first. */
export const newestOf = derived('newest-of', (slug: string): ReportData[] =>
  newestHere().filter((report) => report.authority === slug || report.otherAuthorities?.includes(slug)),
);

/** All reports, the last to come in first. */
export function newestHere(): ReportData[] {
  return [...allReports()]
    .sort(byReportDate)
    .sort((a, b) => addedAt(a).localeCompare(addedAt(b)))
    .reverse();
}
