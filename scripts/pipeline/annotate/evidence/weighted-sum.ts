import type { Weighing } from '../../../../src/domain/category.ts';

/** The weights as a list: they are the same for every text. */
const lists = new WeakMap<Weighing['measures'], [string, number][]>();

function listOf(weights: Weighing['measures']): [string, number][] {
  const list = lists.get(weights) ?? Object.entries(weights);
  lists.set(weights, list);
  return list;
}

/** The log odds that measures come to. */
export function weightedSum(measures: Readonly<Record<string, number>>, { bias, measures: weights }: Weighing): number {
  let sum = bias;
  for (const [name, weight] of listOf(weights)) sum += weight * (measures[name] ?? 0);
  return sum;
}
