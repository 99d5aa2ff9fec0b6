import { expect, test } from 'vitest';
import { parseSentences } from '../evidence/sentences.ts';
import { sentenceContexts } from './context.ts';

const sentences = parseSentences('Visits are regular. This helps children. However, plans are late.');
const scores = [
  { strength: 3, weakness: -3 },
  { strength: 0, weakness: 0 },
  { strength: -3, weakness: 3 },
];

test('a sentence that goes on is seen beside the praise before it and the contrast after it', () => {
  const context = sentenceContexts(sentences, scores)[1];
  expect(context).toMatchObject({ before: 2, after: -2, goesOn: 1, beforeGoingOn: 2, contrastFollows: 1, others: 0 });
  expect(context).toMatchObject({ leastOfOthers: -2, mostOfOthers: 2, first: 0, last: 0 });
});

test('a contrast turns against what stood before', () => {
  expect(sentenceContexts(sentences, scores)[2]).toMatchObject({ contrasts: 1, beforeContrast: 0, after: 0, last: 1 });
});

test('a sentence alone has nobody beside it', () => {
  const [context] = sentenceContexts(sentences.slice(0, 1), scores.slice(0, 1));
  expect(context).toMatchObject({ strength: 1, weakness: -1, before: 0, after: 0, others: 0, first: 1, last: 1 });
});

test('of the others it is told the mean, the least and the most, whichever sentence is asked', () => {
  const odds = [3, -1.5, 0, 3, 6, -6].map((strength) => ({ strength, weakness: 0 }));
  const many = odds.flatMap(() => sentences.slice(0, 1));
  for (const [at, context] of sentenceContexts(many, odds).entries()) {
    const others = odds.filter((_, index) => index !== at).map(({ strength }) => strength / 3);
    expect(context.others).toBeCloseTo(others.reduce((sum, each) => sum + each, 0) / others.length, 12);
    expect([context.leastOfOthers, context.mostOfOthers]).toEqual([Math.min(...others), Math.max(...others)]);
  }
});
