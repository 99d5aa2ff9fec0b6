import { expect, test } from 'vitest';
import type { Judgement, ReportData } from '../domain/report.ts';
import { inspectionRows } from './judgement-table.ts';

const judgement = (area: Judgement['area'], grade: Judgement['grade']): Judgement => ({
  area,
  grade,
  printedArea: area,
  printedGrade: grade,
});
const report = (authority: string, to: string, judgements: Judgement[]): ReportData =>
  ({ id: `${to.slice(0, 7)}-ilacs`, authority, inspected: [{ from: to, to }], judgements }) as unknown as ReportData;

test('each inspection has one row, the newest first, and a document without judgements none', () => {
  const rows = inspectionRows([
    report('leeds', '2017-02-09', [judgement('overall', 'good')]),
    report('leeds', '2023-03-17', [judgement('overall', 'inadequate')]),
    report('barnet', '2019-02-15', [judgement('overall', 'good')]),
    report('barnet', '2020-01-01', []),
  ]);
  expect(rows.map(({ report }) => [report.authority, report.id])).toEqual([
    ['leeds', '2023-03-ilacs'],
    ['barnet', '2019-02-ilacs'],
    ['leeds', '2017-02-ilacs'],
  ]);
});

test('a grade for children in care and care leavers together stands in both columns', () => {
  const [row] = inspectionRows([report('leeds', '2019-02-15', [judgement('in-care-and-care-leavers', 'inadequate')])]);
  expect(row).toMatchObject({ together: true, grades: { 'in-care': 'inadequate', 'care-leavers': 'inadequate' } });
});

test('adoption and the board are told after the areas that every framework has', () => {
  const [row] = inspectionRows([
    report('leeds', '2017-02-09', [
      judgement('adoption', 'good'),
      judgement('overall', 'good'),
      judgement('lscb', 'good'),
    ]),
  ]);
  expect(row?.others.map(({ area }) => area)).toEqual(['adoption', 'lscb']);
  expect(row?.grades).toEqual({ overall: 'good' });
});
