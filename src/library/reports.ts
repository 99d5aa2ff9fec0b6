/**
 * The library: every report as data, read once per build. All page models start here.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from '../domain/ledger.ts';
import { noteRead } from '../domain/reads.ts';
import { reportData, type ReportData } from '../domain/report.ts';
import { defineRead, derived, findReportsBy } from './derived.ts';
import { reportsDirectory } from './directories.ts';
import { areObserved, observed } from './observed.ts';
import { once } from '../domain/once.ts';

const library = once((): readonly ReportData[] => {
  const reports = readReports(reportsDirectory);
  return areObserved() ? reports.map(observed) : reports;
});

/** All reports, by authority and then by date, oldest first. Fails with the file's name where one is not as the schema says. */
export function allReports(): readonly ReportData[] {
  noteRead('reports');
  return library();
}

/** Reads every `<authority>/<id>.json` below a directory. */
export function readReports(directory: string): ReportData[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => filesOf(join(directory, entry.name)))
    .sort()
    .map(readReport);
}

function filesOf(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(directory, name));
}

const readReport = (file: string): ReportData => parseReport(readFileSync(file, 'utf8'), file);

/** A report from the text of its file, whose name an error tells. */
export function parseReport(text: string, file: string): ReportData {
  const parsed = reportData.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const problem = parsed.error.issues[0];
  throw new Error(`${file}: ${problem?.path.join('.')}: ${problem?.message}. Run \`npm run ingest\` to write it anew.`);
}

/** The report at an address. */
export const reportAt = derived('report', (authority: string, id: string): ReportData | undefined =>
  byName().get(nameOf({ authority, id })),
);

const byName = once((): ReadonlyMap<string, ReportData> => new Map(library().map((each) => [nameOf(each), each])));

findReportsBy((name) => byName().get(name));
defineRead('reports', () => [...byName().keys()]);
defineRead('field', ([name = '', field = '']) => byName().get(name)?.[field as keyof ReportData]);
defineRead('fields', ([name = '']) => ({ ...byName().get(name) }));
