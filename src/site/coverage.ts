/** What became of every source, as the ingest wrote it beside the reports. */
import { join } from 'node:path';
import { coverage, type CoveredDocument } from '../domain/coverage.ts';
import { reportOfVersion } from '../domain/ledger.ts';
import type { ReportData } from '../domain/report.ts';
import { reportsDirectory } from '../library/directories.ts';
import { textOfFile } from '../library/read-file.ts';
import { allReports } from '../library/reports.ts';

export interface CoveragePage {
  documents: (CoveredDocument & { here: ReportData[] })[];
  failed: number;
  /** Documents that a person should look at. */
  warned: number;
  /** Pages of the sources that are pictures and could not be read. */
  pictures: number;
  words: { source: number; kept: number; furniture: number; lost: number };
}

/** How whole a report is, in words: `paragraphs 47 of 47; words kept 4,464, furniture 0, lost 0`. */
export function completeness({
  numbers,
  paragraphs,
  words,
  source,
}: Pick<ReportData, 'numbers' | 'paragraphs' | 'words' | 'source'>): string {
  const count = (value: number): string => value.toLocaleString('en-GB');
  const account = `words kept ${count(words.kept)}, furniture ${count(words.furniture)}, lost ${count(words.lost)}`;
  const unread = source.pictures?.length ? `; ${count(source.pictures.length)} of its pages could not be read` : '';
  return `${paragraphsInWords(numbers, paragraphs.length, count)}; ${account}${unread}`;
}

function paragraphsInWords(
  numbers: ReportData['numbers'],
  addressed: number,
  count: (value: number) => string,
): string {
  if (numbers.numbered === 0) return `no numbered paragraphs, ${count(addressed)} with an address`;
  const printed = numbers.numbered + numbers.missing.length;
  const notes = [
    ...numbers.missing.map((number) => `${number} is not in print`),
    ...numbers.doubled.map((number) => `${number} is printed twice`),
  ];
  const note = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  return `paragraphs ${count(numbers.numbered)} of ${count(printed)}${note}`;
}

/** The account of all sources; undefined where the ingest left none. */
export function coveragePage(): CoveragePage | undefined {
  const file = join(reportsDirectory, 'coverage.json');
  const text = textOfFile(file);
  if (text === undefined) return undefined;
  const { documents } = coverage.parse(JSON.parse(text));
  const reports = new Map(allReports().map((report) => [`${report.authority}/${report.id}`, report]));
  const sum = (name: 'source' | 'kept' | 'furniture' | 'lost'): number =>
    documents.reduce((total, { words }) => total + words[name], 0);
  return {
    documents: documents.map((each) => ({
      ...each,
      here: each.reports.flatMap((id) => reports.get(reportOfVersion(id) ?? id) ?? []),
    })),
    failed: documents.filter(({ status }) => status === 'failed').length,
    pictures: documents.flatMap(({ warnings }) => warnings).filter(({ rule }) => rule === 'pages-read').length,
    warned: documents.filter(({ warnings }) => warnings.length > 0).length,
    words: { source: sum('source'), kept: sum('kept'), furniture: sum('furniture'), lost: sum('lost') },
  };
}
