/** In how many paragraphs of a library each term stands. */
import type { ReportData } from '../../src/domain/report.ts';
import { termsOf } from '../../src/trails/terms.ts';
import type { Frequencies } from '../../src/trails/vectors.ts';

/** Terms in fewer paragraphs are names and slips: they do not tell one matter from another. */
const LEAST = 5;
/** Paragraphs of fewer letters are headings and cells. */
const SHORTEST = 40;

export function frequenciesOf(reports: readonly ReportData[]): Frequencies {
  const texts = reports.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const long = texts.filter((text) => text.length > SHORTEST);
  const counts = new Map<string, number>();
  for (const text of long) for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST).sort(([a], [b]) => (a < b ? -1 : 1));
  return { paragraphs: long.length, terms: Object.fromEntries(kept) };
}
