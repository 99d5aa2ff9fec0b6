/** The ledger as the site reads it: that of the shipped reports, or the one named for reports from elsewhere. */
import { join } from 'node:path';
import { ledgerEntry, type LedgerEntry, nameOf } from '../domain/ledger.ts';
import type { ReportData } from '../domain/report.ts';
import { ledgerDirectory } from './directories.ts';
import { textOfFile } from './read-file.ts';

/** What the ledger has of a report; undefined where it is not entered yet. */
export function entryOf(report: Pick<ReportData, 'authority' | 'id'>): LedgerEntry | undefined {
  if (ledgerDirectory === undefined) return undefined;
  const text = textOfFile(join(ledgerDirectory, `${nameOf(report)}.json`));
  return text === undefined ? undefined : ledgerEntry.parse(JSON.parse(text));
}
