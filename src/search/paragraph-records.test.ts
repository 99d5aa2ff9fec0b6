import { expect, test } from 'vitest';
import { readReports } from '../site/library.ts';
import { type Names, recordsOf } from './paragraph-records.ts';

const names: Names = {
  authority: 'Redcar and Cleveland',
  region: 'North East',
  when: 'February 2017',
  date: '2017-02-09',
  address: (anchor) => `/reports/redcar-and-cleveland/2017-02-sif/#${anchor}`,
  theme: (id) => id.replaceAll('-', ' '),
};
const report = readReports('content/reports').find(({ id }) => id === '2017-02-sif');
if (!report) throw new Error('The single inspection of Redcar and Cleveland is shipped.');
const records = recordsOf(report, names);
const recordAt = (anchor: string) => records.find(({ url }) => url.endsWith(`#${anchor}`));

test('every paragraph, recommendation and bullet with an address is a record', () => {
  expect(records).toHaveLength(report.paragraphs.length);
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test('a finding bears the area and the grade of the part it stands in, though they are given a heading above', () => {
  expect(recordAt('p33')?.filters).toMatchObject({ area: ['Help and protection'], grade: ['Requires improvement'] });
  expect(recordAt('p33')?.meta).toMatchObject({
    number: '33',
    grade: 'requires-improvement',
    report: 'Single inspection (SIF), February 2017',
  });
});

test('a paragraph’s words are the record’s, and nothing else is', () => {
  expect(recordAt('p2')?.content).toBe(
    'Improve the management and monitoring of allegations against professionals who work with children and of private fostering arrangements.',
  );
});
