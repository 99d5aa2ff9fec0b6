import { expect, test } from 'vitest';
import type { Area, Grade } from '../domain/judgement.ts';
import type { ReportData } from '../domain/report.ts';
import { changesOf } from './changes.ts';

const inspection = (to: string, grades: Partial<Record<Area, Grade>>, kind = 'ilacs-inspection'): ReportData => {
  const judgements = Object.entries(grades).map(([area, grade]) => ({
    area,
    grade,
    printedArea: area,
    printedGrade: grade,
  }));
  return { id: to.slice(0, 7), kind, inspected: [{ from: to, to }], judgements } as unknown as ReportData;
};
const kindsOf = (report: ReportData, earlier: ReportData[]): [string, string][] =>
  changesOf(report, earlier).judgements.map(({ judgement, change }) => [judgement.area, change.kind]);

test('an area is compared with the same area of the inspection before', () => {
  const now = inspection('2023-03-17', { leadership: 'inadequate', 'help-and-protection': 'good' });
  const then = inspection('2019-05-24', { leadership: 'good', 'help-and-protection': 'good' });
  expect(kindsOf(now, [then])).toEqual([
    ['leadership', 'changed'],
    ['help-and-protection', 'same'],
  ]);
});

test('care leavers that had one grade with children in care were not judged apart', () => {
  const now = inspection('2023-03-17', { 'in-care': 'good', 'care-leavers': 'requires-improvement' });
  const then = inspection('2019-05-24', { 'in-care-and-care-leavers': 'good' });
  const single = inspection('2016-02-01', { 'in-care': 'inadequate', 'care-leavers': 'good' });
  expect(kindsOf(now, [single, then])).toEqual([
    ['in-care', 'not-apart'],
    ['care-leavers', 'not-apart'],
  ]);
  expect(changesOf(now, [single, then]).dropped).toEqual([]);
});

test('one grade for both is compared with that of all children looked after before', () => {
  const now = inspection('2019-05-24', { 'in-care-and-care-leavers': 'good' });
  const single = inspection('2016-02-01', { 'in-care': 'inadequate', 'care-leavers': 'good' });
  expect(changesOf(now, [single]).judgements[0]?.change).toMatchObject({
    kind: 'changed',
    before: { judgement: { area: 'in-care', grade: 'inadequate' } },
  });
});

test('an area that the inspection before left out is compared with the one that judged it last', () => {
  const now = inspection('2026-02-01', { adoption: 'good', leadership: 'good' });
  const earlier = [inspection('2016-02-01', { adoption: 'inadequate' }), inspection('2019-05-24', { overall: 'good' })];
  expect(kindsOf(now, earlier)).toEqual([
    ['adoption', 'changed'],
    ['leadership', 'not-before'],
  ]);
});

test('without an inspection before it, a judgement is the first; a review of the board is none', () => {
  const board = inspection('2016-02-01', { lscb: 'good' }, 'lscb-review');
  expect(kindsOf(inspection('2019-05-24', { overall: 'good' }), [board])).toEqual([['overall', 'first']]);
});

test('areas that are judged no more are told, and the end of the overall grade by itself', () => {
  const then = inspection('2022-02-01', { overall: 'good', adoption: 'good', leadership: 'good' });
  const now = changesOf(inspection('2026-05-01', { leadership: 'good' }), [then]);
  expect(now.overallEnded).toBe(true);
  expect(now.dropped.map(({ judgement }) => judgement.area)).toEqual(['adoption']);
  const sooner = changesOf(inspection('2025-05-01', { leadership: 'good' }), [then]);
  expect(sooner.overallEnded).toBe(false);
  expect(sooner.dropped.map(({ judgement }) => judgement.area)).toEqual(['overall', 'adoption']);
});
