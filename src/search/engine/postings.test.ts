import { expect, test } from 'vitest';
import { inAll, inRow, shortlyBefore, type Postings } from './postings.ts';

const at = (...found: [paragraph: number, ...places: number[]][]): Postings =>
  found.map(([paragraph, ...places]) => ({ paragraph, places }));

test('words in a row stand at their distances in the same paragraph', () => {
  const children = at([1, 0, 7], [2, 3], [4, 0]);
  const care = at([1, 9], [2, 4], [3, 2], [4, 2]);
  const steps = [
    { postings: children, offset: 0 },
    { postings: care, offset: 2 },
  ];
  expect(inRow(steps)).toEqual(at([1, 7], [4, 0]));
});

test('the end of one paragraph and the beginning of the next are no row', () => {
  const row = inRow([
    { postings: at([1, 5]), offset: 0 },
    { postings: at([2, 0], [1, 3]), offset: 1 },
  ]);
  expect(row).toEqual([]);
});

test('what is in all lists, and what stands shortly before', () => {
  expect([...inAll([at([1, 0], [2, 0]), at([2, 4], [3, 0])])]).toEqual([2]);
  expect(shortlyBefore(at([1, 0], [2, 5]), at([1, 3], [2, 4]), 3)).toEqual([1]);
});
