import { expect, test } from 'vitest';
import { paragraphOn, reportOf } from '../theme/example.ts';
import type { Section } from '../../domain/report.ts';
import { openingOf } from './in-their-words.ts';

const section = (id: string, role: Section['role']): Section => ({ id, role, title: null, depth: 2, parent: null });
const paragraphs = (count: number, letters: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...paragraphOn(`summary-${at + 1}`),
    section: 'summary',
    text: 'x'.repeat(letters),
  }));
const sections = [section('cover', 'cover'), section('summary', 'summary')];

test('the opening is whole paragraphs of the summary in their order, until there is enough', () => {
  const cover = { ...paragraphOn('cover-1'), section: 'cover' };
  const report = reportOf('2023-03-ilacs', [cover, ...paragraphs(6, 500)], { sections });
  expect(openingOf(report).map(({ anchor }) => anchor)).toEqual(['summary-1', 'summary-2']);
  const short = reportOf('2023-03-ilacs', paragraphs(6, 50), { sections });
  expect(openingOf(short)).toHaveLength(4);
});

test('a report without a summary has no opening', () => {
  expect(openingOf(reportOf('2023-03-ilacs', [paragraphOn('p1')], { sections: [section('x', 'findings')] }))).toEqual(
    [],
  );
});
