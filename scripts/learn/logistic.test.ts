import { expect, test } from 'vitest';
import { fit, type SparseRow } from './logistic.ts';

const row = (...values: number[]): SparseRow => ({
  columns: Int32Array.from(values.keys()),
  values: Float64Array.from(values),
});

test('a sign that goes with the label weighs for it, one that goes against it weighs against, a constant one little', () => {
  const rows = [row(1, 0, 1), row(1, 0, 1), row(0, 1, 1), row(0, 1, 1)];
  const { weights } = fit(rows, [true, true, false, false], 3);
  expect(weights[0]).toBeGreaterThan(1);
  expect(weights[1]).toBeCloseTo(-(weights[0] ?? 0), 2);
  expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.01);
});

test('the same rows give the same weights', () => {
  const rows = [row(1, 0.5), row(0.2, 1), row(0.9, 0.1)];
  expect(fit(rows, [true, false, true], 2)).toEqual(fit(rows, [true, false, true], 2));
});
