import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from './assign.ts';

const sumOf = (costs: number[][], columns: number[]): number =>
  costs.reduce((sum, row, at) => sum + (row[columns[at] ?? -1] ?? NaN), 0);

/** Every way to give each row a column of its own. */
function everyWay(rows: number, columns: number[]): number[][] {
  if (rows === 0) return [[]];
  return columns.flatMap((column) =>
    everyWay(
      rows - 1,
      columns.filter((other) => other !== column),
    ).map((rest) => [column, ...rest]),
  );
}

test('no other way to give each row a column of its own costs less', () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 })).chain(([rows, more]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: rows + more, maxLength: rows + more }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(table, (costs) => {
      const found = assign(costs);
      expect(new Set(found).size).toBe(costs.length);
      const ways = everyWay(costs.length, [...(costs[0] ?? []).keys()]);
      expect(sumOf(costs, found)).toBe(Math.min(...ways.map((way) => sumOf(costs, way))));
    }),
  );
});
