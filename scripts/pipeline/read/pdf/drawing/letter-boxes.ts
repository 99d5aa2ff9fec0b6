/** Where on the page letters stand. */
import type { DrawnGlyph } from './drawn.ts';
import type { Point } from './matrix.ts';
import type { Box } from './shape.ts';

/** Points of a letter, as parts of its width and in ems above the line. */
const ACROSS = [0.25, 0.5, 0.75];
const ABOVE = [0.05, 0.2, 0.35, 0.5, 0.65];
const HIGHEST = 0.65;

/** Points within a letter, at which it is tried whether it is seen. */
export function pointsWithin({ x, y, endX, endY, show }: DrawnGlyph): Point[] {
  const [, , upX, upY] = show.em;
  // The letters of a vertical font stand below their origin, and not beside it.
  if (show.vertical) return ACROSS.map((part) => [x + (endX - x) * part, y + (endY - y) * part]);
  return ACROSS.flatMap((part) =>
    ABOVE.map((above): Point => [x + (endX - x) * part + above * upX, y + (endY - y) * part + above * upY]),
  );
}

/** The box around those points of all, and the ends of their baselines. */
export function boxAround(glyphs: readonly DrawnGlyph[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, endX, endY, show } of glyphs) {
    const [upX, upY] = [show.em[2] * HIGHEST, show.em[3] * HIGHEST];
    left = Math.min(left, x + Math.min(upX, 0), endX + Math.min(upX, 0));
    bottom = Math.min(bottom, y + Math.min(upY, 0), endY + Math.min(upY, 0));
    right = Math.max(right, x + Math.max(upX, 0), endX + Math.max(upX, 0));
    top = Math.max(top, y + Math.max(upY, 0), endY + Math.max(upY, 0));
  }
  return [left, bottom, right, top];
}

/** Whether two boxes share a point. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Whether the first box stands within the second. */
export function isInside(a: Box, b: Box): boolean {
  return a[0] >= b[0] && a[2] <= b[2] && a[1] >= b[1] && a[3] <= b[3];
}
