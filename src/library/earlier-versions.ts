/** What reports said before their sources were published again, as the ingest kept it, and the days of the ledger. */
import { join } from 'node:path';
import { type Version, nameOf } from '../domain/ledger.ts';
import type { ReportData } from '../domain/report.ts';
import { reportsDirectory } from './directories.ts';
import { entryOf } from './ledger.ts';
import { textOfFile } from './read-file.ts';
import { allReports, parseReport } from './reports.ts';

/** A kept version of a report. */
export interface EarlierVersion {
  /** From 1, the oldest. */
  number: number;
  /** The report as it was. */
  report: ReportData;
  /** The day from which it read so, and that from which it did not; absent where the ledger does not say. */
  from?: string;
  until?: string;
}

/** The kept versions of a report, the oldest first: their numbers have no gap. */
export function earlierVersions(report: Pick<ReportData, 'authority' | 'id'>): EarlierVersion[] {
  const folder = join(reportsDirectory, nameOf(report), 'versions');
  const versions: EarlierVersion[] = [];
  for (let number = 1; ; number += 1) {
    const file = join(folder, `${number}.json`);
    const text = textOfFile(file);
    if (text === undefined) return versions;
    versions.push(versionOf(number, parseReport(text, file), entryOf(report)?.versions ?? []));
  }
}

function versionOf(number: number, report: ReportData, states: readonly Version[]): EarlierVersion {
  const isOf = ({ source }: Version): boolean => source === report.source.sha256;
  const first = states.findIndex(isOf);
  const from = states[first]?.on;
  const until = first < 0 ? undefined : states.slice(first).find((state) => !isOf(state))?.on;
  return { number, report, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

/** All kept versions, each with the report as it is now. */
export function allEarlierVersions(): { report: ReportData; version: EarlierVersion }[] {
  return allReports().flatMap((report) => earlierVersions(report).map((version) => ({ report, version })));
}
