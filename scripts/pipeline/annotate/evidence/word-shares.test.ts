import { expect, test } from 'vitest';
import { sharesOf } from './word-shares.ts';

const RARITY = { adoption: 2, health: 2, housing: 2, police: 2 };

test('a short finding is as loud as a long list of what is named in passing', () => {
  const finding = new Map([['adoption', 1]]);
  const list = new Map([
    ['health', 1],
    ['housing', 1],
    ['police', 1],
  ]);
  const shares = sharesOf([finding, list], RARITY);
  const ofList = Math.hypot(...['health', 'housing', 'police'].map((word) => shares.get(word) ?? 0));
  expect(shares.get('adoption')).toBeCloseTo(ofList);
  expect(Math.hypot(...shares.values())).toBeCloseTo(1);
});

test('a sentence without a known word says nothing', () => {
  const known = new Map([['adoption', 1]]);
  expect(sharesOf([known, new Map([['swimming', 1]])], RARITY)).toEqual(sharesOf([known], RARITY));
});
