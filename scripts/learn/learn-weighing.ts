/** Learns how measures are weighed into log odds. */
import type { Weighing } from '../../src/domain/category.ts';
import { fit, type SparseRow } from './logistic.ts';

/** How far a measure may carry. Between 0.7 and 3 the figures hardly differ. */
const SCALE = 1.5;
const round = (weight: number): number => Math.round(weight * 1000) / 1000;

/**
 * The weighing that tells best which rows carry the label.
 * @param names of the measures, which lie between about −2 and 2
 */
export function learnWeighing<Name extends string>(
  names: readonly Name[],
  rows: readonly Readonly<Record<Name, number>>[],
  carries: readonly boolean[],
): Weighing {
  const columns = Int32Array.from(names.keys());
  const sparse = rows.map((row): SparseRow => ({
    columns,
    values: Float64Array.from(names, (name) => row[name] * SCALE),
  }));
  const { bias, weights } = fit(sparse, carries, names.length);
  const measures = names.map((name, at) => [name, round((weights[at] ?? 0) * SCALE)] as const);
  return { bias: round(bias), measures: Object.fromEntries(measures) };
}
