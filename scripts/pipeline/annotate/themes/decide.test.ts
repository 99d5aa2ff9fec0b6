import { expect, test } from 'vitest';
import { decide } from './decide.ts';

const LIMITS = { threshold: 0, least: -2 };

test('the likeliest theme needs less than those beside it', () => {
  expect(decide([-1, -1.5, -3], LIMITS)).toEqual([0]);
  expect(decide([0.5, 2, -1], LIMITS)).toEqual([1, 0]);
});

test('a paragraph about nothing here has no theme', () => {
  expect(decide([-3, -4], LIMITS)).toEqual([]);
  expect(decide([-1, -4], LIMITS, true)).toEqual([]);
  expect(decide([-Infinity, -Infinity], LIMITS)).toEqual([]);
});
