import { expect, test } from 'vitest';
import { anyOf } from './any-of.ts';

test('a pattern of several fits what one of them fits, and keeps the anchors of each', () => {
  const either = anyOf(/^summary$/iu, /\bfindings\b/iu);
  expect(['Summary', 'Key findings'].every((text) => either.test(text))).toBe(true);
  expect(['A summary', 'Summary of it'].some((text) => either.test(text))).toBe(false);
});

test('parts with different flags are refused', () => {
  expect(() => anyOf(/a/u, /b/iu)).toThrow('other flags');
});
