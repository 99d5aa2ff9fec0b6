import { expect, test } from 'vitest';
import { decodePostings, encodePostings } from './postings.ts';

test('postings are read as they were written', () => {
  const records = [0, 3, 4, 900, 70_000];
  const often = [1, 0, 0, 1, 0];
  const read = decodePostings(encodePostings({ records, often }), records.length);
  expect([...read.records]).toEqual(records);
  expect([...read.often]).toEqual(often);
});
