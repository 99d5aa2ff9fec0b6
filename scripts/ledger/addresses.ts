import { createHash } from 'node:crypto';
import { type LedgerEntry, nameOf } from '../../src/domain/ledger.ts';
import type { ReportData } from '../../src/domain/report.ts';
import { wordsOf } from '../../src/domain/words.ts';

/** The addresses of a report as it is now, and of which source. @param on the day; @param converter its rules, hashed */
export function addressesOf(report: ReportData, on: string, converter: string): LedgerEntry {
  const sections = report.sections.flatMap(({ id, numberAnchor, title }) => [
    [id, title ?? ''],
    ...(numberAnchor === undefined ? [] : [[numberAnchor, title ?? '']]),
  ]);
  const paragraphs = report.paragraphs.map(({ anchor, text }) => [anchor, text]);
  const notes = report.footnotes.map(({ anchor, text }) => [anchor, text]);
  const all = [...sections, ...paragraphs, ...notes].map(([anchor = '', text = '']) => [anchor, fingerprintOf(text)]);
  return {
    report: nameOf(report),
    versions: [{ on, source: report.source.sha256, converter: converter.slice(0, 12) }],
    anchors: Object.fromEntries(all),
  };
}

/** Twelve characters that tell one text from another; spaces and line breaks do not count. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(wordsOf(text).join(' ')).digest('hex').slice(0, 12);
}
