import { expect, test } from 'vitest';
import { parseSentences } from '../evidence/sentences.ts';
import { directionSummary } from './summary.ts';

const ofWords = (count: number) => ({
  text: 'word '.repeat(count),
  sentence: parseSentences('word '.repeat(count))[0] ?? [],
  contrasts: false,
  clauses: [],
});
const praise = { strength: 5, weakness: -5, ...ofWords(10) };
const wanting = { strength: -5, weakness: 5, ...ofWords(30) };

test('one weak sentence among strong ones is told as such, and where it stands', () => {
  const { mostWeakness, shareWeakness, firstWeakness, lastWeakness, wordsWeakness } = directionSummary('Text.', [
    praise,
    praise,
    wanting,
  ]);
  expect(mostWeakness).toBeCloseTo(1, 1);
  expect(shareWeakness).toBeCloseTo(1 / 3, 1);
  expect(firstWeakness).toBeLessThan(0.01);
  expect(lastWeakness).toBeGreaterThan(0.99);
  expect(wordsWeakness).toBeCloseTo(0.6, 1);
});

test('a pointer to a recommendation is seen, the word alone is not one', () => {
  expect(directionSummary('Plans are late. (Recommendation)', [wanting]).recommends).toBe(1);
  expect(directionSummary('Plans are late (recommendations 2, 12).', [wanting]).recommends).toBe(1);
  expect(directionSummary('A recommendation was made in 2016.', [wanting]).recommends).toBe(0);
});
