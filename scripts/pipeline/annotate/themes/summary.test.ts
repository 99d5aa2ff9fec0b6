import { expect, test } from 'vitest';
import { summariesOf } from './summary.ts';

/** Two themes: the first speaks loudly in one sentence of four, the second a little in all. */
const ONE_SENTENCE = [
  [4, -1],
  [-6, 1],
  [-6, 1],
  [-6, 1],
];

test('a theme of one sentence is told from one that runs through all', () => {
  const [one, all] = summariesOf([-1, 0.5], ONE_SENTENCE);
  expect(one).toMatchObject({ bestSentence: 1, wonShare: 0.25, speakingShare: 0.25, firstSentence: 1, second: 1 });
  expect(all).toMatchObject({ bestSentence: 0.25, wonShare: 0.75, speakingShare: 0.75, likeliest: 1 });
});

test('the likeliest theme leads by as much as the next lags', () => {
  const [one, all] = summariesOf([-1, 0.5], ONE_SENTENCE);
  expect(all?.lead).toBeCloseTo(1.5 / 4);
  expect(one?.lead).toBeCloseTo(-1.5 / 4);
});
