import type { Weighing } from '../../../../src/domain/category.ts';

/** The log odds that measures come to. */
export function weightedSum(measures: Readonly<Record<string, number>>, { bias, measures: weights }: Weighing): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (measures[name] ?? 0), bias);
}
