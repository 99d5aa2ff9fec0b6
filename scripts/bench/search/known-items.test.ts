import { expect, test } from 'vitest';
import { evenly, knownItemQuery } from './known-items.ts';

test('a known-item query is six of a paragraph’s longer words, at even distances', () => {
  const text =
    'Care leavers do not always receive their health histories when they reach adulthood; personal advisers know.';
  expect(knownItemQuery(text)).toBe('care always health reach personal know');
});

test('a paragraph of a few words asks for nothing', () => {
  expect(knownItemQuery('Good work with children.')).toBeUndefined();
});

test('a sample stands at even distances', () => {
  expect(evenly([1, 2, 3, 4, 5, 6], 3)).toEqual([2, 4, 6]);
});
