import { expect, test } from 'vitest';
import { nearestTexts, shareOfWords } from './nearest.ts';

const RECOMMENDATIONS = [
  'When children have been missing, ensure that a timely return home interview is offered.',
  'Ensure that the offer of an independent visitor is systematically made.',
  'Ensure that permanence plans are systematically tracked and monitored.',
];

test('a finding leads to the one recommendation whose words it shares', () => {
  expect(nearestTexts('Not all receive a timely return home interview.', RECOMMENDATIONS)).toEqual([0]);
});

test('a finding that shares as much with two recommendations, or little with any, leads to none alone', () => {
  expect(nearestTexts('Plans are systematically made and monitored.', RECOMMENDATIONS)).toEqual([]);
  expect(nearestTexts('The weather was fine.', RECOMMENDATIONS)).toEqual([]);
});

test('the share of words is that of the first text in the second', () => {
  expect(shareOfWords('permanence plans', RECOMMENDATIONS[2] ?? '')).toBe(1);
  expect(shareOfWords('', 'anything')).toBe(0);
});
