/** The cheapest way to give each row of a table of costs a column of its own: the Hungarian method (Kuhn and Munkres). */

/**
 * The column of each row, so that the sum of costs is least.
 * @param costs a row each; at least as many columns as rows
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  // By convention of the method rows and columns count from 1; 0 stands for none.
  const rowPrice = new Float64Array(costs.length + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= costs.length; row += 1) {
    rowOf[0] = row;
    augment(costs, { rowPrice, columnPrice, rowOf });
  }
  const found = costs.map(() => -1);
  for (let column = 1; column <= columns; column += 1) {
    const row = at(rowOf, column);
    if (row > 0) found[row - 1] = column - 1;
  }
  return found;
}

interface State {
  rowPrice: Float64Array;
  columnPrice: Float64Array;
  rowOf: Int32Array;
}

const at = (list: { readonly [index: number]: number }, index: number): number => list[index] ?? 0;

/** Finds the cheapest path from the row that waits at column 0 to a free column, and moves the rows along it. */
function augment(costs: readonly (readonly number[])[], { rowPrice, columnPrice, rowOf }: State): void {
  const size = columnPrice.length;
  const cheapest = new Float64Array(size).fill(Infinity);
  const before = new Int32Array(size);
  const isDone = new Uint8Array(size);
  let column = 0;
  do {
    isDone[column] = 1;
    const row = at(rowOf, column);
    let step = Infinity;
    let next = 0;
    for (let other = 1; other < size; other += 1) {
      if (isDone[other]) continue;
      const cost = (costs[row - 1]?.[other - 1] ?? Infinity) - at(rowPrice, row) - at(columnPrice, other);
      if (cost < at(cheapest, other)) {
        cheapest[other] = cost;
        before[other] = column;
      }
      if (at(cheapest, other) < step) {
        step = at(cheapest, other);
        next = other;
      }
    }
    for (let other = 0; other < size; other += 1) {
      if (isDone[other]) {
        rowPrice[at(rowOf, other)] = at(rowPrice, at(rowOf, other)) + step;
        columnPrice[other] = at(columnPrice, other) - step;
      } else cheapest[other] = at(cheapest, other) - step;
    }
    column = next;
  } while (at(rowOf, column) !== 0);
  while (column !== 0) {
    const previous = at(before, column);
    rowOf[column] = at(rowOf, previous);
    column = previous;
  }
}
