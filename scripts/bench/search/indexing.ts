/** What a record a paragraph costs when the index is built, beside an index of whole reports, in the same run. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportData } from '../../../src/domain/report.ts';
import { buildIndex } from '../../../src/search/kept/index/build-for-site.ts';
import { writeIndex } from '../../../src/search/integration.ts';
import { searchReport, type SearchRecord, type SearchReport } from '../../../src/search/records.ts';
import { median } from '../measure.ts';
import type { Figures } from '../part.ts';

const ROUNDS = 5;

/** The times of both, in seconds, taking turns; from the records in memory to the files on the disk. */
export function indexingTimes(reports: string, workspace: string): Figures {
  const files = globSync('*/*.json', { cwd: reports }).sort();
  const paragraphs = files.map((file) =>
    searchReport(JSON.parse(readFileSync(join(reports, file), 'utf8')) as ReportData),
  );
  const whole = paragraphs.map(wholeReport);
  const seconds: Record<'paragraphs' | 'reports', number[]> = { paragraphs: [], reports: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    seconds.reports.push(secondsToBuild(whole, join(workspace, `reports-${round}`)));
    seconds.paragraphs.push(secondsToBuild(paragraphs, join(workspace, `paragraphs-${round}`)));
  }
  const perParagraph = median(seconds.paragraphs);
  const perReport = median(seconds.reports);
  return { records: recordsOf(paragraphs).length, perParagraph, perReport, ratio: perParagraph / perReport };
}

/** A report as an index of pages has it: one record with all its text. */
export function wholeReport(report: SearchReport): SearchReport {
  const records = recordsOf([report]);
  const record: SearchRecord = {
    anchor: '',
    number: null,
    kind: 'paragraph',
    text: records.map(({ text }) => text).join('\n'),
    themes: [...new Set(records.flatMap(({ themes }) => themes))],
  };
  return { ...report, sections: [{ title: '', records: [record] }] };
}

const recordsOf = (reports: readonly SearchReport[]): SearchRecord[] =>
  reports.flatMap(({ sections }) => sections.flatMap(({ records }) => records));

function secondsToBuild(reports: readonly SearchReport[], directory: string): number {
  const started = performance.now();
  writeIndex(buildIndex({ reports, authorities: {}, glossary: [], themeTitles: {} }), directory);
  return (performance.now() - started) / 1000;
}
