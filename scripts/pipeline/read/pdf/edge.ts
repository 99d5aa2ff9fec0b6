import { isInk } from './glyphs.ts';
import type { Line } from './lines.ts';

/** A gap wider than this much of the size parts two cells; a narrower one does where a column is known to begin. */
const WIDE = 2.5;
const NARROW = 0.6;
/** Edges nearer than this, in points, are one. */
export const SAME = 1;
/** Rows are farther apart than the lines in them. */
export const ROW = 1.5;
const MARK = /^(?:\d{1,3}\.?|\p{S}|[\ue000-\uf8ff•-])$/u;

/** Where the part after a wide gap begins; a list mark before a gap is no cell. */
export function edgeOf(line: Line | undefined, known?: number): number | undefined {
  const ink = line?.glyphs.filter(isInk) ?? [];
  for (const [index, glyphs] of ink.entries()) {
    const before = ink[index - 1];
    const wide = known !== undefined && Math.abs(glyphs.left - known) < SAME ? NARROW : WIDE;
    if (!before || glyphs.left - (before.left + before.width) < wide * glyphs.size) continue;
    const left = ink
      .slice(0, index)
      .map(({ text }) => text)
      .join('')
      .trim();
    if (!MARK.test(left)) return glyphs.left;
  }
  return undefined;
}
