import { expect, test } from 'vitest';
import type { Category } from '../../../../src/domain/category.ts';
import { wordsThatCarried } from './explain.ts';
import { lexiconOf } from './lexicon.ts';
import { parseSentences } from './sentences.ts';
import { textFeatures } from './text-features.ts';

const wanting = (...terms: string[]): Category => ({
  id: 'weakness',
  evidence: [{ weight: 5, terms }],
  except: [],
  against: [],
  sections: [],
});
const carried = (text: string, ...terms: string[]): string[] =>
  wordsThatCarried(text, textFeatures(parseSentences(text), 1, lexiconOf([wanting(...terms)], [])), 0);

test('the words of the evidence are shown as they stand in the text, each once', () => {
  expect(carried('Delays are frequent. Some delays are long.', 'delay')).toEqual(['Delays']);
  expect(carried('Plans are not always clear.', 'not ... clear')).toEqual(['not always clear']);
});

test('what says nothing alone goes on to what it is said of', () => {
  expect(carried('Visits are not recorded in time.', 'is|are not')).toEqual(['are not recorded in']);
  expect(carried('Plans have a lack of detail.', 'lack of')).toEqual(['lack of detail']);
});

test('of learnt words those are shown that say something, a word like "and" only where there is no other', () => {
  const shown = (words: Record<string, number>): string[] => {
    const rarity = Object.fromEntries(Object.keys(words).map((word) => [word, 1]));
    const learnt = { bias: 0, measures: {}, settings: {}, others: {}, words, rarity };
    const signs = textFeatures(parseSentences('Staff and families agree.'), 1, lexiconOf([wanting('delay')], []));
    return wordsThatCarried('Staff and families agree.', signs, 0, learnt);
  };
  expect(shown({ and: 5, agre: 1 })).toEqual(['agree']);
  expect(shown({ and: 5 })).toEqual(['and']);
});
