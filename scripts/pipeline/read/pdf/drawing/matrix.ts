/** A PDF transformation `[a b c d e f]`: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** A point: x and y. */
export type Point = readonly [number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that first does `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** The transformation moved by x and y in its own space. */
export function translate(matrix: Matrix, x: number, y: number): Matrix {
  const [e, f] = at(matrix, x, y);
  return [matrix[0], matrix[1], matrix[2], matrix[3], e, f];
}

/** Where a point comes to stand. */
export function at(matrix: Matrix, x: number, y: number): Point {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** Six numbers of pdf.js as a matrix; the identity where there are none. */
export function matrixOf(numbers: ArrayLike<number> | null | undefined): Matrix {
  if (!numbers || numbers.length < 6) return IDENTITY;
  // Read by their places: an iterator for each of the thousands of matrices of a page would take longer.
  const { 0: a = 1, 1: b = 0, 2: c = 0, 3: d = 1, 4: e = 0, 5: f = 0 } = numbers;
  return [a, b, c, d, e, f];
}
