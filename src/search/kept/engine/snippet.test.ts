import { expect, test } from 'vitest';
import { snippet } from './snippet.ts';
import type { Way } from '../../ways.ts';
import { stemsOf } from '../../words.ts';
import { ask } from '../../sample.ts';

const way = (word: string): Way => ({ stems: stemsOf(word), inRow: false });

test('the snippet is the sentence with the words asked for, marked', () => {
  const pieces = snippet('All is well. The dentist waits for children. The end.', [way('dentist')]);
  expect(pieces.map(({ text }) => text).join('')).toBe('The dentist waits for children.');
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['dentist']);
});

test('a phrase is marked as one, and its words are not marked where they stand apart', () => {
  const phrase: Way = { stems: stemsOf('personal adviser'), inRow: true };
  const pieces = snippet('A personal matter came to the personal adviser’s notice', [way('notice'), phrase]);
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['personal adviser’s', 'notice']);
  const apartOnly = snippet('The adviser knew of personal matters', [phrase]);
  expect(apartOnly.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['adviser', 'personal']);
});

test('what a query was widened to is marked as the phrase it is', async () => {
  const { hits } = await ask('LADO ');
  const marks = hits.map(({ pieces }) => pieces.filter(({ marked }) => marked).map(({ text }) => text));
  expect(marks).toEqual(expect.arrayContaining([['LADO'], ['local authority designated officer']]));
});
