import type { Glyphs } from './glyphs.ts';
import { type Line, linesOf } from './lines.ts';

/** A line that begins as a paragraph or an item does. */
const BEGINS = /^(?:\d{1,3}\.(?!\d)|[\ue000-\uf8ff•▪■◼●○])\s*\S/u;
/** The mark of an item, which no line of a text begins with by chance. */
const MARK = /^[\ue000-\uf8ff•▪■□◼◾●○◦‣∙](?=\s*\S)/u;
/** Marks stand below each other where their left edges are as near as this, in points. */
const SAME_EDGE = 2;
/** Lines of one paragraph are nearer than this much of their size. */
const NEAR = 1.55;
/** Lines so far apart were never one paragraph. */
const FAR = 2.6;

const SENTENCE_END = /[.!?]["'’”)\d]*$/u;
/** Below a gap wider than this many lines of its tag, a sentence begins another paragraph. */
const GAP = 1.5;

/**
 * The text of one tag as paragraphs: some tags hold several.
 * @param byGaps whether a gap between its lines parts them too: an item of a list may be set wide
 */
export function splitParagraphs(glyphs: Glyphs[], byGaps = false): Glyphs[][] {
  const lines = linesOf(glyphs);
  const gap = byGaps ? GAP * nearestOf(lines) : Infinity;
  const parts: Glyphs[][] = [];
  let [first, before]: (Line | undefined)[] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (part && before && first && !beginsAnew(before, line, gap) && !isNextItem(first, line))
      part.push(...line.glyphs);
    else {
      parts.push([...line.glyphs]);
      first = line;
    }
    before = line;
  }
  return parts;
}

/** How far the nearest two lines are from each other, in points. */
function nearestOf(lines: readonly Line[]): number {
  return Math.min(...lines.slice(1).map((line, index) => line.base - (lines[index]?.base ?? 0)));
}

function beginsAnew(before: Line, line: Line, gap: number): boolean {
  const apart = (line.base - before.base) / Math.max(line.size, before.size);
  if (apart > FAR) return true;
  if (apart <= NEAR) return false;
  const sentence = SENTENCE_END.test(before.text) && /^\p{Lu}/u.test(line.text);
  return BEGINS.test(line.text) || (sentence && line.base - before.base > gap);
}

/** Whether two lines begin with the same mark at the same place: each is an item, however near they are. */
function isNextItem(first: Line, line: Line): boolean {
  const [mark] = MARK.exec(line.text) ?? [];
  return mark !== undefined && mark === MARK.exec(first.text)?.[0] && Math.abs(first.left - line.left) < SAME_EDGE;
}
