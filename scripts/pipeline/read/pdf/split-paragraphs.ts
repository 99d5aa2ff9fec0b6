import type { Glyphs } from './glyphs.ts';
import { type Line, linesOf } from './lines.ts';

/** A line that begins as a paragraph or an item does. */
const BEGINS = /^(?:\d{1,3}\.(?!\d)|[\ue000-\uf8ff•▪■◼●○])\s*\S/u;
/** Lines of one paragraph are nearer than this much of their size. */
const NEAR = 1.55;
/** Lines so far apart were never one paragraph. */
const FAR = 2.6;

/** The text of one tag as paragraphs: some tags hold several. */
export function splitParagraphs(glyphs: Glyphs[]): Glyphs[][] {
  const lines = linesOf(glyphs);
  const parts: Glyphs[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const part = parts.at(-1);
    if (part && before && !beginsAnew(before, line)) part.push(...line.glyphs);
    else parts.push([...line.glyphs]);
    before = line;
  }
  return parts;
}

function beginsAnew(before: Line, line: Line): boolean {
  const apart = (line.base - before.base) / Math.max(line.size, before.size);
  if (apart > FAR) return true;
  return apart > NEAR && BEGINS.test(line.text);
}
