import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceOf, choose, choiceQuery, type Choice, type Inspection } from './inspection-choice.ts';
import { COLUMN_AREAS, GRADES } from './judgement.ts';
import { FRAMEWORKS, KINDS } from './kind.ts';

const inspection = (authority: string, date: string, more: Partial<Inspection> = {}): Inspection => ({
  authority,
  region: 'London',
  date,
  kind: 'ilacs-inspection',
  framework: 'ilacs',
  grades: { overall: 'good' },
  ...more,
});
const datesOf = (all: Inspection[], choice: Choice): string[] => choose(all, choice).map(({ date }) => date);

test('"inadequate since 2022" is an area or any, a grade and a first year', () => {
  const all = [
    inspection('a', '2024-03-01', { grades: { overall: 'good', leadership: 'inadequate' } }),
    inspection('b', '2022-01-31', { grades: { overall: 'inadequate' } }),
    inspection('c', '2021-12-31', { grades: { overall: 'inadequate' } }),
  ];
  expect(datesOf(all, { grade: 'inadequate', from: '2022' })).toEqual(['2024-03-01', '2022-01-31']);
  expect(datesOf(all, { area: 'overall', grade: 'inadequate', from: '2022' })).toEqual(['2022-01-31']);
  expect(datesOf(all, { area: 'leadership' })).toEqual(['2024-03-01']);
});

test('the latest up to a year is the standing at its end: the last inspection counts, also where it gives no such grade', () => {
  const all = [
    inspection('a', '2026-05-01', { grades: { leadership: 'good' } }),
    inspection('a', '2022-05-01'),
    inspection('b', '2019-05-01'),
  ];
  expect(datesOf(all, { area: 'overall', latest: true, to: '2023' })).toEqual(['2022-05-01', '2019-05-01']);
  expect(datesOf(all, { area: 'overall', latest: true })).toEqual(['2019-05-01']);
});

test('an authority that was abolished stands no longer, but did before', () => {
  const all = [inspection('cumbria', '2022-11-01', { abolished: '2023-03-31' })];
  expect(choose(all, { latest: true })).toEqual([]);
  expect(choose(all, { latest: true, to: '2023' })).toEqual([]);
  expect(choose(all, { latest: true, to: '2022' })).toHaveLength(1);
  expect(choose(all, {})).toHaveLength(1);
});

test('a review of the safeguarding board is not the latest inspection', () => {
  const all = [inspection('a', '2017-02-09', { kind: 'lscb-review', grades: {} }), inspection('a', '2016-02-09')];
  expect(datesOf(all, { latest: true })).toEqual(['2016-02-09']);
});

test('what an address says and Pilcrow does not know is left out', () => {
  expect(choiceOf('?area=weather&grade=good&from=then&latest=no&x=y')).toEqual({ grade: 'good' });
});

test('an address makes the choice that made it', () => {
  const year = fc.integer({ min: 2013, max: 2040 }).map(String);
  const choice = fc.record(
    {
      area: fc.constantFrom(...COLUMN_AREAS),
      grade: fc.constantFrom(...GRADES),
      from: year,
      to: year,
      region: fc.string({ minLength: 1 }),
      framework: fc.constantFrom(...FRAMEWORKS),
      kind: fc.constantFrom(...KINDS),
      latest: fc.constant(true as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(choice, (made) => {
      expect(choiceOf(choiceQuery(made))).toEqual({ ...made });
    }),
  );
});
