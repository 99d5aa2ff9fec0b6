/** The ledger as the site reads it: that of the shipped reports, or the one named for reports from elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerEntry, type LedgerEntry, nameOf } from '../domain/ledger.ts';
import type { ReportData } from '../domain/report.ts';
import { ledgerDirectory } from './directories.ts';

/** What the ledger has of a report; undefined where it is not entered yet. */
export function entryOf(report: Pick<ReportData, 'authority' | 'id'>): LedgerEntry | undefined {
  if (ledgerDirectory === undefined) return undefined;
  const file = join(ledgerDirectory, `${nameOf(report)}.json`);
  return existsSync(file) ? ledgerEntry.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
