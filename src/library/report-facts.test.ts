import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportData } from '../domain/report.ts';
import { descriptionOf } from './report-facts.ts';

const described = (report: string): string =>
  descriptionOf(reportData.parse(JSON.parse(readFileSync(`content/reports/${report}.json`, 'utf8'))));

test('what others show of a report says its title, kind, publisher and days', () => {
  expect(described('stoke-on-trent/2019-02-ilacs')).toBe(
    'Inspection of children’s social care services. ILACS inspection by Ofsted, 4 to 15 February 2019: every paragraph with a permanent link.',
  );
});

test('a letter, that is called by its kind and day, says them once', () => {
  expect(described('stockton-on-tees/2018-07-annual-engagement')).toBe(
    'Annual engagement letter by Ofsted, 24 July 2018: every paragraph with a permanent link.',
  );
});
