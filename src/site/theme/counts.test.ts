import { expect, test } from 'vitest';
import { barsOf } from '../../charts/bars.ts';
import { paragraphOn, reportOf } from './example.ts';
import type { Finding } from '../../library/finding.ts';
import { gradeOfParagraph } from './paragraph-grade.ts';
import { averageShares, mostSaid, yardstick } from './most-said.ts';
import { relatedThemes, themeCounts } from './related.ts';
import { perHundred, populationOf, tally } from './tally.ts';

const findings = (report: ReturnType<typeof reportOf>): Finding[] =>
  report.paragraphs.map((paragraph) => ({ report, paragraph }));

test('a theme is counted against all that was said under the same label', () => {
  const sif = reportOf('a', [paragraphOn('p1', 'neglect'), paragraphOn('p2', 'adoption')], { framework: 'sif' });
  const ilacs = reportOf('b', [paragraphOn('p1', 'adoption')]);
  const everything = [...findings(sif), ...findings(ilacs)];
  const found = everything.filter(({ paragraph }) => paragraph.themes[0]?.theme === 'neglect');
  const by = ({ report }: Finding): string => report.framework;
  const tallies = tally(['sif', 'ilacs', 'jtai'], populationOf(by, found), populationOf(by, everything));
  expect(tallies).toEqual([
    { label: 'sif', paragraphs: 1, outOf: 2, reports: 1, outOfReports: 1 },
    { label: 'ilacs', paragraphs: 0, outOf: 1, reports: 0, outOfReports: 1 },
  ]);
  expect(tallies.map(perHundred)).toEqual([50, 0]);
});

test('a bar is as long as its share of the longest, and a theme that nobody speaks of has a chart too', () => {
  const lengths = (rows: { label: string; value: number }[]): number[] =>
    barsOf('year', 'By year', rows)
      .parts.filter(({ name }) => name === 'rect')
      .map(({ attributes }) => Number(attributes['width']));
  const [four, twelve] = lengths([
    { label: '2018', value: 4 },
    { label: '2019', value: 12 },
  ]);
  expect(four).toBeCloseTo((twelve ?? 0) / 3, 0);
  expect(lengths([{ label: '2018', value: 0 }])).toEqual([1]);
});

test('themes are related where they meet more often than by chance', () => {
  const together = [1, 2, 3].map((at) => paragraphOn(`p${at}`, 'missing-children', 'exploitation', 'workforce'));
  const apart = [4, 5, 6, 7, 8, 9].map((at) => paragraphOn(`p${at}`, 'workforce'));
  const everywhere = { paragraphs: 9, themes: themeCounts([...together, ...apart]) };
  expect(relatedThemes('missing-children', together, everywhere)).toEqual([{ theme: 'exploitation', together: 3 }]);
});

test('a report says most about what takes up more of it than of the average report', () => {
  const here = reportOf('a', [
    paragraphOn('p1', 'neglect'),
    paragraphOn('p2', 'neglect'),
    paragraphOn('p3', 'adoption'),
  ]);
  const there = reportOf('b', [paragraphOn('p1', 'adoption'), paragraphOn('p2', 'adoption')]);
  const [first, ...rest] = mostSaid(here, averageShares([here, there]));
  expect(first).toEqual({ theme: 'neglect', paragraphs: 2, times: 2 });
  expect(rest).toEqual([]);
});

test('the average is of the years before the newest, so that a new report changes what is said of no other', () => {
  const of = (id: string, published: string): ReturnType<typeof reportOf> => reportOf(id, [], { published });
  const settled = [of('a', '2023-02-01'), of('b', '2024-05-01'), reportOf('undated', [])];
  const ofThisYear = [of('c', '2025-01-01'), of('d', '2025-02-01')];
  expect(yardstick([...settled, ...ofThisYear])).toEqual({ reports: settled, until: '2024' });
  expect(yardstick([...settled, ...ofThisYear.slice(1)])).toEqual({ reports: settled, until: '2024' });
});

test('where most reports are of the newest year, or none has a date, the average is of all', () => {
  const all = ['a', 'b', 'c'].map((id) => reportOf(id, [], { published: id === 'a' ? '2024-01-01' : '2025-01-01' }));
  expect(yardstick(all)).toEqual({ reports: all, until: '' });
  const undated = [reportOf('a', [])];
  expect(yardstick(undated)).toEqual({ reports: undated, until: '' });
});

test('a paragraph stands under the grade of its own part, else of the whole report', () => {
  const judgement = (area: 'overall' | 'in-care', grade: 'good' | 'inadequate') => ({
    area,
    grade,
    printedArea: '',
    printedGrade: '',
  });
  const section = {
    id: 'in-care',
    role: 'judgement-area' as const,
    title: null,
    depth: 2,
    parent: null,
    area: 'in-care' as const,
  };
  const report = reportOf(
    'a',
    [{ ...paragraphOn('p1', 'neglect'), section: 'in-care' }, paragraphOn('summary-1', 'neglect')],
    {
      judgements: [judgement('overall', 'good'), judgement('in-care', 'inadequate')],
      sections: [section],
    },
  );
  expect(report.paragraphs.map((paragraph) => gradeOfParagraph(report, paragraph))).toEqual(['inadequate', 'good']);
});
