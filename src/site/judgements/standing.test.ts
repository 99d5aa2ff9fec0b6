import { expect, test } from 'vitest';
import { choiceOf, choose, type Inspection } from '../../domain/inspection-choice.ts';
import type { Grade } from '../../domain/judgement.ts';
import { standingByRegion, standingByYear } from './standing.ts';

const inspection = (authority: string, region: string, date: string, overall?: Grade): Inspection => ({
  authority,
  region,
  date,
  kind: 'ilacs-inspection',
  framework: 'ilacs',
  grades: overall === undefined ? { leadership: 'good' } : { overall },
});
const all = [
  inspection('a', 'London', '2026-05-01'),
  inspection('b', 'North East', '2018-06-01', 'inadequate'),
  inspection('a', 'London', '2018-05-01', 'good'),
  inspection('b', 'North East', '2016-06-01', 'good'),
];

test('the standing of a year counts each authority once, by its last inspection until then', () => {
  const years = standingByYear(all, 'overall');
  expect(years.map(({ label }) => label)).toEqual(Array.from({ length: 11 }, (_, at) => String(2016 + at)));
  expect(years[0]?.counts).toEqual({ good: 1 });
  expect(years[2]?.counts).toEqual({ good: 1, inadequate: 1 });
  expect(years.at(-1)).toMatchObject({ counts: { inadequate: 1 }, without: 1 });
});

test('each figure leads to as many rows of the table', () => {
  for (const { counts, rows } of [...standingByYear(all, 'overall'), ...standingByRegion(all, 'overall')]) {
    for (const [grade, count] of Object.entries(counts)) {
      const query = rows[grade as Grade]?.split('?')[1] ?? '';
      expect(choose(all, choiceOf(query))).toHaveLength(count);
    }
  }
});

test('a library without judgements has no standing', () => {
  expect(standingByYear([], 'overall')).toEqual([]);
  expect(standingByRegion([], 'overall')).toEqual([]);
});
