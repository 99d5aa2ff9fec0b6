import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { UNKNOWN_AUTHORITY } from '../domain/authority.ts';
import { reportData } from '../domain/report.ts';
import { accountOfWords, citationNames, descriptionOf } from './report-facts.ts';

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

test('the account of words says what the pages of the source cover or switch off', () => {
  const words = { source: 110, kept: 100, furniture: 10, lost: 0 };
  expect(accountOfWords(words)).not.toContain('covered');
  const account = accountOfWords({ ...words, covered: 4 });
  expect(account).toContain('6 are page furniture');
  expect(account).toContain('4 are covered or switched off on the pages of the source, and left out here');
});

test('a council that was not recognised has no name that a citation could take for an author', () => {
  expect(citationNames({ authority: UNKNOWN_AUTHORITY, publisher: 'council' })).toEqual({ authority: '', council: '' });
});
