import { expect, test } from 'vitest';
import { tokens } from '../words.ts';
import { asIndexed, indexedWords } from './as-indexed.ts';

test('every word has a place of its own, whatever stands between two', () => {
  for (const text of ['care-leavers', 'and/or', 'grades A*–C', 'schools,3 and', '£2.5 million', 'B&NES', 'e.g. this'])
    expect(indexedWords(text).flatMap((each) => tokens(each)).length).toBe(indexedWords(text).length);
});

test('an ampersand makes as many words as HTML writes it as in the plain text', () => {
  expect(asIndexed('B&amp;NES')).toBe('B&amp; NES');
  expect(indexedWords('B&NES')).toEqual(['B&', 'NES']);
});

test('an apostrophe and a letter in HTML’s own writing do not part a word', () => {
  expect(indexedWords('children’s')).toEqual(["children's"]);
  expect(asIndexed('caf&#233;s')).toBe('caf&#233;s');
});
