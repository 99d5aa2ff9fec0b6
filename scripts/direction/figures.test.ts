import { expect, test } from 'vitest';
import { directionFigures } from './figures.ts';

const labels = (...directions: ('strength' | 'weakness' | 'mixed' | 'neutral' | null)[]) =>
  directions.map((direction) => ({ direction }));

test('accuracy is the share of right directions, F1 of each weighs what is wrong and what is missed', () => {
  const { accuracy, labels: each } = directionFigures(labels('strength', 'strength', 'weakness', 'mixed'), [
    'strength',
    'mixed',
    'weakness',
    'mixed',
  ]);
  expect(accuracy).toBe(0.75);
  expect(each.strength).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, support: 2 });
  expect(each.mixed).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, support: 1 });
});

test('a paragraph on which two readers differ counts neither for nor against', () => {
  expect(directionFigures(labels('strength', null), ['strength', 'weakness'])).toMatchObject({
    accuracy: 1,
    macroF1: 1,
  });
});

test('a direction that is neither labelled nor judged does not lower the mean', () => {
  expect(directionFigures(labels('weakness', 'strength'), ['weakness', 'strength']).macroF1).toBe(1);
});
