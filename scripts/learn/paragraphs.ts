/**
 * Labels whose text is not ours to ship name a report's file and a paragraph;
 * the text is taken from the reports of a folder that `npm run ingest` wrote.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Paragraph, reportData, type ReportData, type Section } from '../../src/domain/report.ts';

/** What names a paragraph: its printed number, else its anchor. */
export interface ParagraphName {
  file: string;
  paragraph?: number | string | null | undefined;
  anchor?: string | undefined;
}
export interface ParagraphInSection {
  paragraph: Paragraph;
  section: Section | undefined;
}

function reportsIn(folder: string): Map<string, ReportData[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /[\\/]/u.test(name) && name.endsWith('.json'),
  );
  const reports = files.sort().flatMap((name) => {
    const read = reportData.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return read.success ? [read.data] : [];
  });
  return Map.groupBy(reports, ({ source }) => basename(source.file));
}

/** Reads the reports of a folder; gives what finds a paragraph in them, undefined where the folder does not hold it. */
export function paragraphsOf(folder: string): (name: ParagraphName) => ParagraphInSection | undefined {
  const reports = reportsIn(folder);
  return ({ file, paragraph: number, anchor }) => {
    for (const report of reports.get(file) ?? []) {
      const found = report.paragraphs.find((each) =>
        number === null || number === undefined ? each.anchor === anchor : each.number === String(number),
      );
      if (found) return { paragraph: found, section: report.sections.find(({ id }) => id === found.section) };
    }
    return undefined;
  };
}
