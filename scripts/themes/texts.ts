/**
 * Labels whose text is not ours to ship name a report's file and a printed number;
 * the text is taken from the reports of a folder that `npm run ingest` wrote.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reportData, type ReportData } from '../../src/domain/report.ts';
import { labelled, type Labelled } from './labels.ts';

const reference = labelled.omit({ id: true, section: true, text: true });

function reportsIn(folder: string): Map<string, ReportData[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[\\/].+\.json$/u.test(name),
  );
  const reports = files.sort().flatMap((name) => {
    const read = reportData.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return read.success ? [read.data] : [];
  });
  return Map.groupBy(reports, ({ source }) => basename(source.file));
}

function labelOf(row: ReturnType<typeof reference.parse>, reports: readonly ReportData[]): Labelled[] {
  for (const report of reports) {
    const found = report.paragraphs.find(({ number }) => number === String(row.paragraph));
    if (!found) continue;
    const section = report.sections.find(({ id }) => id === found.section)?.title ?? '';
    return [{ ...row, id: `${row.file}#${row.paragraph}`, section, text: found.text }];
  }
  return [];
}

/** The labels of a text of JSON lines that name paragraphs, with their texts. Those that a folder does not hold are left out. */
export function labelsFrom(text: string, folder: string): Labelled[] {
  const reports = reportsIn(folder);
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  return rows.flatMap((line) => {
    const row = reference.parse(JSON.parse(line));
    return labelOf(row, reports.get(row.file) ?? []);
  });
}

/** The labels of `content/theme-labels`, with their texts. */
export function ownLabels(corpus: string, folder = 'content/theme-labels'): Labelled[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => labelsFrom(readFileSync(join(folder, name), 'utf8'), corpus));
}
