/** What became of every source, as the ingest wrote it beside the reports. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage, type CoveredDocument } from '../domain/coverage.ts';
import type { ReportData } from '../domain/report.ts';
import { reportsDirectory } from './directories.ts';
import { allReports } from './library.ts';

export interface CoveragePage {
  documents: (CoveredDocument & { here: ReportData[] })[];
  failed: number;
  /** Documents that a person should look at. */
  warned: number;
  words: { source: number; kept: number; furniture: number; lost: number };
}

/** The account of all sources; undefined where the ingest left none. */
export function coveragePage(): CoveragePage | undefined {
  const file = join(reportsDirectory, 'coverage.json');
  if (!existsSync(file)) return undefined;
  const { documents } = coverage.parse(JSON.parse(readFileSync(file, 'utf8')));
  const reports = new Map(allReports().map((report) => [`${report.authority}/${report.id}`, report]));
  const sum = (name: 'source' | 'kept' | 'furniture' | 'lost'): number =>
    documents.reduce((total, { words }) => total + words[name], 0);
  return {
    documents: documents.map((each) => ({ ...each, here: each.reports.flatMap((id) => reports.get(id) ?? []) })),
    failed: documents.filter(({ status }) => status === 'failed').length,
    warned: documents.filter(({ warnings }) => warnings.length > 0).length,
    words: { source: sum('source'), kept: sum('kept'), furniture: sum('furniture'), lost: sum('lost') },
  };
}
