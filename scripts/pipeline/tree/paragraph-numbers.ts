import type { ReportFrontmatter } from '../../../src/domain/report.ts';
import { addressedOf, type ReportTree } from './report-tree.ts';

/** The series of numbers as printed; of nested numbers, the first level. */
export function paragraphNumbersOf(report: ReportTree): ReportFrontmatter['paragraphs'] {
  const printed = addressedOf(report).flatMap(({ number, series }) => (number === null ? [] : [{ number, series }]));
  const nested = printed.some(({ number }) => number.includes('.'));
  const whole = printed.map(({ number }) => Number.parseInt(number, 10));
  if (nested)
    return { numbered: printed.length, first: whole[0] ?? null, last: whole.at(-1) ?? null, missing: [], doubled: [] };
  const first = printed.filter(({ series }) => series === 0).map(({ number }) => Number(number));
  const doubled = first.filter((number, index) => first.indexOf(number) !== index);
  const missing: number[] = [];
  for (let number = first[0] ?? 1; number < (first.at(-1) ?? 0); number += 1)
    if (!first.includes(number)) missing.push(number);
  return { numbered: whole.length, first: first[0] ?? null, last: whole.at(-1) ?? null, missing, doubled };
}
