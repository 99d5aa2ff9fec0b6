/** Letters that are drawn twice nearly in one place, for a bold look or a shadow: one of them is read. */
import type { Drawn, DrawnGlyph } from './drawn.ts';
import { operatorRuns } from './runs.ts';
import { isShown } from './is-shown.ts';

/** So near, in sizes of the letter, two of the same are one. No letter is so narrow that two of it stand so near. */
const NEAR = 0.13;
/** Side of the squares in which neighbours are looked for, in points. */
const SQUARE = 8;
/** Height of the rows in which lines are looked for, in points; and by how much of a size two overlap. */
const ROW = 4;
const OVERLAP = 0.15;

/** Marks each letter that stands on another of the same text and size. */
export function markDoubles(drawn: readonly Drawn[]): void {
  const glyphs = drawn.filter((each) => each.is === 'glyph');
  if (!someOverlap(operatorRuns(glyphs))) return;
  const squares = new Map<number, DrawnGlyph[]>();
  for (const glyph of glyphs) {
    if (!isShown(glyph) || glyph.text.trim() === '') continue;
    const size = Math.hypot(glyph.show.em[2], glyph.show.em[3]);
    if (hasTwin(glyph, size, NEAR * size, squares)) {
      glyph.sight = 'double';
      continue;
    }
    const key = keyOf(glyph.x, glyph.y);
    const square = squares.get(key);
    if (square) square.push(glyph);
    else squares.set(key, [glyph]);
  }
}

/** Whether any two operators draw on one line and at one place: on most pages none do. */
function someOverlap(runs: readonly DrawnGlyph[][]): boolean {
  const lines = new Map<number, [number, number][]>();
  return runs.some((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return false;
    const [dx, dy] = [last.endX - first.x, last.endY - first.y];
    const upright = Math.abs(dx) >= Math.abs(dy);
    const [line, from, length] = upright ? [first.y, first.x, dx] : [first.x, first.y, dy];
    const size = Math.hypot(first.show.em[2], first.show.em[3]);
    const [left, right] = [Math.min(from, from + length), Math.max(from, from + length)];
    const row = Math.round(line / ROW) * 2 + (upright ? 0 : 1);
    const isOver = (other: [number, number]): boolean =>
      Math.min(right, other[1]) - Math.max(left, other[0]) > OVERLAP * size;
    const there = lines.get(row);
    const found = [lines.get(row - 2), there, lines.get(row + 2)].some((near) => near?.some(isOver));
    if (there) there.push([left, right]);
    else lines.set(row, [[left, right]]);
    return found;
  });
}

function hasTwin(glyph: DrawnGlyph, size: number, near: number, squares: ReadonlyMap<number, DrawnGlyph[]>): boolean {
  const { x, y } = glyph;
  const isTwin = (other: DrawnGlyph): boolean =>
    other.text === glyph.text &&
    Math.abs(other.x - x) < near &&
    Math.abs(other.y - y) < near &&
    Math.abs(Math.hypot(other.show.em[2], other.show.em[3]) - size) < near;
  const [left, right] = [Math.floor((x - near) / SQUARE), Math.floor((x + near) / SQUARE)];
  const [bottom, top] = [Math.floor((y - near) / SQUARE), Math.floor((y + near) / SQUARE)];
  for (let column = left; column <= right; column += 1)
    for (let row = bottom; row <= top; row += 1) if (squares.get(column * ROWS + row)?.some(isTwin)) return true;
  return false;
}

const ROWS = 100_000;

function keyOf(x: number, y: number): number {
  return Math.floor(x / SQUARE) * ROWS + Math.floor(y / SQUARE);
}
