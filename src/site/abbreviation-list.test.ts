import { expect, test } from 'vitest';
import type { ReportData } from '../domain/report.ts';
import { reportAt } from '../library/reports.ts';
import { abbreviationList, abbreviationEntry } from './abbreviation-list.ts';

const shipped = reportAt('stockton-on-tees', '2023-03-ilacs') as ReportData;

test('an entry says where the report spells it out and leads back to where it is used', () => {
  const entry = abbreviationList(shipped).find(({ abbreviation }) => abbreviation === 'PLO');
  expect(entry).toMatchObject({ id: 'abbreviations-plo', expansion: 'Public Law Outline', more: 0 });
  expect(entry?.uses).toContainEqual({ anchor: 'p8', label: '8' });
  expect(entry?.uses.map(({ anchor }) => anchor)).not.toContain(entry?.anchor);
});

test('the plural leads to the entry of the singular, what is not listed nowhere', () => {
  expect(abbreviationEntry(shipped, 'PLOs', 'Public Law Outline')).toBe('abbreviations-plo');
  expect(abbreviationEntry(shipped, 'PLO', 'Private Letters Office')).toBeUndefined();
});

test('two meanings of one abbreviation have an entry each', () => {
  const abbreviations = ['police link officer', 'Public Law Outline'].map((expansion) => ({
    abbreviation: 'PLO',
    expansion,
    anchor: 'p1',
  }));
  const report = { ...shipped, abbreviations };
  expect(abbreviationEntry(report, 'PLO', 'Public Law Outline')).toBe('abbreviations-plo-2');
  expect(new Set(abbreviationList(report).map(({ id }) => id)).size).toBe(2);
});
