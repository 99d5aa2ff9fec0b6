/** Words that a line strikes through: they are read, and marked as deleted. */
import type { Drawn, DrawnGlyph, Paint } from './drawn.ts';
import type { Box } from './shape.ts';
import { isShown } from './is-shown.ts';

/** A line through a letter stands so high over its foot, in sizes of the letter; and is no thicker. */
const LOWEST = 0.12;
const HIGHEST = 0.5;
const THICKEST = 0.2;
/** Letters fill this much of the line that strikes them: the rule of a table is longer. */
const FILLED = 0.7;
/** A line shorter than this, in points, strikes no word. */
const SHORTEST = 4;
/** Height of the rows in which letters are looked for, and of the tallest letters, in points. */
const ROW = 8;
const TALLEST = 48;

/** Marks the letters of text that stands upright and is struck through. */
export function markStruck(drawn: readonly Drawn[]): void {
  const rules = drawn.filter((each) => each.is === 'paint').filter(isRule);
  if (rules.length === 0) return;
  const rows = rowsOf(drawn);
  for (const { shape } of rules) {
    const { box } = shape;
    const struck = near(rows, box).filter((glyph) => isStruck(glyph, box));
    const filled = struck.reduce((sum, { x, endX }) => sum + endX - x, 0);
    if (filled > FILLED * (box[2] - box[0])) for (const glyph of struck) glyph.deleted = true;
  }
}

/** Upright letters by where their foot stands. */
function rowsOf(drawn: readonly Drawn[]): Map<number, DrawnGlyph[]> {
  const rows = new Map<number, DrawnGlyph[]>();
  for (const each of drawn) {
    if (each.is !== 'glyph' || !isUpright(each) || !isShown(each)) continue;
    const key = Math.floor(each.y / ROW);
    const row = rows.get(key);
    if (row) row.push(each);
    else rows.set(key, [each]);
  }
  return rows;
}

/** The letters whose foot stands less than their half height below a line. */
function near(rows: ReadonlyMap<number, DrawnGlyph[]>, [, bottom]: Box): DrawnGlyph[] {
  const [from, to] = [Math.floor((bottom - TALLEST * HIGHEST) / ROW), Math.floor((bottom + ROW) / ROW)];
  return Array.from({ length: to - from + 1 }, (_, index) => rows.get(from + index) ?? []).flat();
}

function isRule({ shape: { box }, picture, alpha }: Paint): boolean {
  return picture === undefined && alpha !== 0 && box[2] - box[0] > SHORTEST && box[3] - box[1] < box[2] - box[0];
}

function isUpright({ show: { em } }: DrawnGlyph): boolean {
  return em[0] > 0 && Math.abs(em[1]) < 0.01 * em[0];
}

function isStruck({ x, endX, y, show }: DrawnGlyph, [left, bottom, right, top]: Box): boolean {
  const size = show.em[3];
  const middle = (x + endX) / 2;
  if (middle < left || middle > right || top - bottom > THICKEST * size) return false;
  const height = ((top + bottom) / 2 - y) / size;
  return height > LOWEST && height < HIGHEST;
}
