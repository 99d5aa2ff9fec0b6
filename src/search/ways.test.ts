import { expect, test } from 'vitest';
import { isSatisfied, type Way } from './ways.ts';
import { stemsOf } from './words.ts';

test('a phrase does not go over the end of a sentence, but over stop words', () => {
  const phrase: Way = { stems: stemsOf('children in care'), inRow: true };
  expect(isSatisfied('It helps children. Care is good.', phrase)).toBe(false);
  expect(isSatisfied('It helps children who are in care.', phrase)).toBe(true);
});
