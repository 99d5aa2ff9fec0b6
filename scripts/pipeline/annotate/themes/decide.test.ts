import { expect, test } from 'vitest';
import { decide } from './decide.ts';

const LIMITS = { threshold: 0, least: -2 };
const alike = (scores: number[]): { carried: number[]; primary: number[] } => ({ carried: scores, primary: scores });

test('the likeliest theme needs less than those beside it', () => {
  expect(decide(alike([-1, -1.5, -3]), LIMITS)).toEqual([0]);
  expect(decide(alike([0.5, 2, -1]), LIMITS)).toEqual([1, 0]);
});

test('the primary is one of those carried, not always the surest', () => {
  expect(decide({ carried: [3, 2, -1], primary: [1, 4, 9] }, LIMITS)).toEqual([1, 0]);
});

test('a paragraph about nothing here has no theme', () => {
  expect(decide(alike([-3, -4]), LIMITS)).toEqual([]);
  expect(decide(alike([-1, -4]), LIMITS, true)).toEqual([]);
  expect(decide(alike([-Infinity, -Infinity]), LIMITS)).toEqual([]);
});
