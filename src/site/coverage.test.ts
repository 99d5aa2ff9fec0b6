import { expect, test } from 'vitest';
import { completeness } from './coverage.ts';
import { readReports } from '../library/reports.ts';

const words = { source: 4600, kept: 4500, furniture: 100, lost: 0 };
const source = { file: 'a.pdf', sha256: '0'.repeat(64), format: 'pdf' as const };
const numbers = { numbered: 40, first: 1, last: 41, missing: [15], doubled: [] };

test('a number that the print leaves out is said, and counts as not found', () => {
  expect(completeness({ numbers, paragraphs: [], words, source })).toBe(
    'paragraphs 40 of 41 (15 is not in print); words kept 4,500, furniture 100, lost 0',
  );
});

test('pages that could not be read are counted', () => {
  const all = { ...numbers, missing: [] };
  expect(completeness({ numbers: all, paragraphs: [], words, source: { ...source, pictures: [2, 7] } })).toBe(
    'paragraphs 40 of 40; words kept 4,500, furniture 100, lost 0; 2 of its pages could not be read',
  );
});

test('every shipped report with numbers has all its paragraphs, and no report loses a word', () => {
  for (const report of readReports('content/reports')) {
    expect(completeness(report)).toMatch(
      /^(?:paragraphs (\d+) of \1|no numbered paragraphs, \d+ with an address); .*lost 0$/,
    );
  }
});
