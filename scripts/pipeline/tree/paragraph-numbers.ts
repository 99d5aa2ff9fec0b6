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
  const unread = unreadNumbers(report);
  const missing: number[] = [];
  for (let number = first[0] ?? 1; number < (first.at(-1) ?? 0); number += 1)
    if (!first.includes(number) && !unread.has(number)) missing.push(number);
  return { numbered: whole.length, first: first[0] ?? null, last: whole.at(-1) ?? null, missing, doubled };
}

/** Numbers that may stand on a page that could not be read: between the number before that page and the one after. */
function unreadNumbers(report: ReportTree): Set<number> {
  const pages = report.notes.filter(({ what }) => what === 'picture').map(({ page }) => page);
  const unread = new Set<number>();
  const placed = addressedOf(report).filter(
    ({ number, series, page }) => number !== null && series === 0 && page !== undefined,
  );
  for (const [index, { number, page = 0 }] of placed.entries()) {
    const before = placed[index - 1];
    if (!before || !pages.some((each) => each > (before.page ?? 0) && each < page)) continue;
    for (let each = Number(before.number) + 1; each < Number(number); each += 1) unread.add(each);
  }
  return unread;
}
