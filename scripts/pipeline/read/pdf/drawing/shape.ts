import { at, type Matrix, type Point } from './matrix.ts';

/** A box: left, bottom, right, top (in the space of the page). */
export type Box = readonly [number, number, number, number];

/** Four numbers of pdf.js as a box. */
export function boxOf(numbers: ArrayLike<number>): Box {
  const { 0: left = 0, 1: bottom = 0, 2: right = 0, 3: top = 0 } = numbers;
  return [left, bottom, right, top];
}

/** A part of the page, bounded by polygons. */
export interface Shape {
  box: Box;
  /** Without: the box is the shape. */
  polygons?: Point[][];
  rule: 'nonzero' | 'evenodd';
}

/** Codes of the steps of a path in pdf.js (`DrawOPS`). */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
/** A curve is drawn by so many straight lines. */
const STEPS = 6;
/** Corners of a rectangle that stands upright differ by less than this, in points. */
const UPRIGHT = 0.01;

/** The polygons of a path, on the page; each as a list of corners. */
export function polygonsOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const polygons: Point[][] = [];
  let polygon: Point[] = [];
  const add = (x = 0, y = 0): void => void polygon.push(at(matrix, x, y));
  for (let index = 0; index < path.length;) {
    const step = path[index];
    index += 1;
    if (step === MOVE) {
      polygon = [];
      polygons.push(polygon);
    }
    if (step === MOVE || step === LINE) {
      add(path[index], path[index + 1]);
      index += 2;
    } else if (step === CURVE || step === QUADRATIC) {
      const length = step === CURVE ? 6 : 4;
      const controls = Array.from({ length: length / 2 }, (_, control) =>
        at(matrix, path[index + 2 * control] ?? 0, path[index + 2 * control + 1] ?? 0),
      );
      polygon.push(...curve([polygon.at(-1) ?? controls[0] ?? [0, 0], ...controls]));
      index += length;
    } else if (step === CLOSE && polygon[0]) polygon.push(polygon[0]);
  }
  return polygons;
}

/** Points on a Bézier curve, after its first, by de Casteljau. */
function curve(controls: Point[]): Point[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const part = (step + 1) / STEPS;
    let points = controls;
    while (points.length > 1)
      points = points.slice(1).map((point, index) => between(points[index] ?? point, point, part));
    return points[0] ?? [0, 0];
  });
}

function between(a: Point, b: Point, part: number): Point {
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}

/** The shape that polygons bound. */
export function shapeOf(polygons: Point[][], rule: Shape['rule'] = 'nonzero'): Shape {
  const box = boxAround(polygons.flat());
  const [only] = polygons;
  return polygons.length === 1 && only && isUpright(only, box) ? { box, rule } : { box, polygons, rule };
}

/** A rectangle in its own space, on the page. */
export function rectangle([left, bottom, right, top]: Box, matrix: Matrix): Shape {
  return shapeOf([
    [at(matrix, left, bottom), at(matrix, right, bottom), at(matrix, right, top), at(matrix, left, top)],
  ]);
}

function boxAround(points: readonly Point[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}

function isUpright(polygon: readonly Point[], [left, bottom, right, top]: Box): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < UPRIGHT;
  const corners = polygon.every(([x, y]) => (near(x, left) || near(x, right)) && (near(y, bottom) || near(y, top)));
  return corners && polygon.length >= 4 && area(polygon) > 0.99 * (right - left) * (top - bottom);
}

function area(polygon: readonly Point[]): number {
  const sum = polygon.reduce((total, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [x, y];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum / 2);
}

/** Whether a point is in a shape. */
export function contains({ box, polygons, rule }: Shape, [x, y]: Point): boolean {
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
  if (!polygons) return true;
  let crossings = 0;
  let winding = 0;
  for (const polygon of polygons) {
    let before = polygon.at(-1);
    for (const corner of polygon) {
      if (before && before[1] > y !== corner[1] > y) {
        const cross = before[0] + ((y - before[1]) / (corner[1] - before[1])) * (corner[0] - before[0]);
        if (cross > x) {
          crossings += 1;
          winding += corner[1] > before[1] ? 1 : -1;
        }
      }
      before = corner;
    }
  }
  return rule === 'nonzero' ? winding !== 0 : crossings % 2 === 1;
}

/** The strips that a pen of this width leaves along the edges of polygons. */
export function strokesOf(polygons: readonly Point[][], width: number): Shape[] {
  return polygons.flatMap((polygon) =>
    polygon.slice(1).flatMap((end, index): Shape[] => {
      const start = polygon[index];
      return start ? [strip(start, end, width)] : [];
    }),
  );
}

function strip(start: Point, end: Point, width: number): Shape {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [x, y] = [(-dy / length) * (width / 2), (dx / length) * (width / 2)];
  return shapeOf([
    [
      [start[0] + x, start[1] + y],
      [end[0] + x, end[1] + y],
      [end[0] - x, end[1] - y],
      [start[0] - x, start[1] - y],
    ],
  ]);
}
