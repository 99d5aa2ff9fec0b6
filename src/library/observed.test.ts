import { expect, test } from 'vitest';
import { readsOf } from '../domain/reads.ts';
import type { ReportData } from '../domain/report.ts';
import { digestOf } from './digest.ts';
import { observed } from './observed.ts';

const report = { authority: 'leeds', id: '2018-11-ilacs', title: 'Inspection', themes: [] } as unknown as ReportData;
const namesOf = (run: (report: ReportData) => unknown): string[] => [...readsOf(() => run(observed(report))).reads];

test('a field that is read is noted, and one that is not there too, for it may come', () => {
  expect(namesOf(({ title, partOf }) => [title, partOf])).toEqual([
    'field leeds/2018-11-ilacs title',
    'field leeds/2018-11-ilacs partOf',
  ]);
});

test('the name of a report is read of no field', () => {
  expect(namesOf(({ authority, id }) => [authority, id])).toEqual([]);
});

test('whoever takes all fields has read which there are', () => {
  expect(namesOf((all) => ({ ...all }))).toContain('fields leeds/2018-11-ilacs');
  expect(namesOf((all) => JSON.stringify(all))).toContain('field leeds/2018-11-ilacs title');
});

test('an observed report is what the report is, and is told from others by its name alone', () => {
  expect(observed(report)).toEqual(report);
  expect(digestOf([observed(report)])).toBe(digestOf([observed({ ...report, title: 'Another' })]));
});
