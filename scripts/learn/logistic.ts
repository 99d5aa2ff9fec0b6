/** Logistic regression with a penalty on large weights: which signs make a label likely, and by how much. */
import { lowestPoint } from './lbfgs.ts';

/** A row of figures, most of them zero. */
export interface SparseRow {
  columns: Int32Array;
  values: Float64Array;
}
export interface Fit {
  bias: number;
  weights: Float64Array;
}

/** How little large weights are held down; fixed by cross-validation. */
const FREEDOM = 3;

function product({ columns, values }: SparseRow, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at += 1) sum += (values[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
  return sum;
}

/** Fits weights to rows and whether each carries the label. The bias stands in the last place while fitting. */
export function fit(rows: readonly SparseRow[], labels: readonly boolean[], columns: number): Fit {
  const found = lowestPoint((point, gradient) => {
    let value = 0;
    for (let at = 0; at < columns; at += 1) {
      const weight = point[at] ?? 0;
      gradient[at] = weight;
      value += (weight * weight) / 2;
    }
    gradient[columns] = 0;
    for (const [at, row] of rows.entries()) {
      const sign = labels[at] ? 1 : -1;
      const margin = sign * (product(row, point) + (point[columns] ?? 0));
      value += FREEDOM * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const pull = (-sign * FREEDOM) / (1 + Math.exp(margin));
      for (let cell = 0; cell < row.columns.length; cell += 1) {
        const column = row.columns[cell] ?? 0;
        gradient[column] = (gradient[column] ?? 0) + pull * (row.values[cell] ?? 0);
      }
      gradient[columns] = (gradient[columns] ?? 0) + pull;
    }
    return value;
  }, columns + 1);
  return { bias: found[columns] ?? 0, weights: found.subarray(0, columns) };
}
