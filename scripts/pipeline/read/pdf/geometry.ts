/** Blocks of what has no tags: lines, their distance, and how they begin. */
import type { Block, TableBlock } from '../../tree/source-tree.ts';
import { buildBlock } from './block.ts';
import { type Glyphs, isInk } from './glyphs.ts';
import { type Fonts, onOneLine } from './join.ts';
import { type Line, lineOf, linesOf } from './lines.ts';
import { columnsOf } from './columns.ts';

interface From {
  page: number;
  tag: string;
  artifact?: true;
  /** Where text that is not set in begins, in points, at the most: where it is known, all of the text may be set in. */
  margin?: number;
}

/** Lines of one paragraph are nearer than this much of their size. */
const NEAR = 1.45;
/** How far to the right of the margin, in points, indented text begins. */
const INDENT = 12;
/** Left edges as near as this, in points, are one. */
const SAME_EDGE = 2;
const NUMBERED = /^\d{1,3}\.(?!\d)/u;
const BEGINS = /^(?:\d{1,3}\.(?!\d)\s*\S|[\ue000-\uf8ff•▪■□◼◾●○◦‣∙]\s*\S|[-–—−]\s+\S|\d{1,2}\.\d\s+\p{Lu})/u;

/** Reads stretches by where they stand. */
export function blocksByGeometry(glyphs: readonly Glyphs[], from: From, fonts: Fonts): (Block | TableBlock)[] {
  const lines = linesByPlace(glyphs);
  const origin = { ...from, depth: 0 };
  return columnsOf(lines, from.page, (part) => buildBlock(part, origin, fonts)).flatMap(
    (part): (Block | TableBlock)[] => {
      if (!Array.isArray(part)) return [part];
      const margin = Math.min(...part.map(({ left }) => left), from.margin ?? Infinity);
      return paragraphs(part, fonts).flatMap((each, index, all) => {
        const before = all[index - 1] ?? (from.margin === undefined ? undefined : []);
        const item = !from.artifact && isItem(each, before, margin, fonts);
        return buildBlock(each, item ? { ...origin, labelled: true } : origin, fonts) ?? [];
      });
    },
  );
}

/** The lines of a page from top to bottom, each from left to right. */
export function linesByPlace(glyphs: readonly Glyphs[]): Line[] {
  const groups: Glyphs[][] = [];
  // Larger letters first: a raised figure comes to the line that stands when it comes.
  const ink = glyphs.filter(isInk).sort((a, b) => Math.round(b.size) - Math.round(a.size) || a.base - b.base);
  for (const each of ink) {
    const group = groups.findLast((others) => others.some((other) => isBeside(other, each)));
    if (group) group.push(each);
    else groups.push([each]);
  }
  const blanks = glyphs.filter((each) => !isInk(each));
  return groups.map((group) => lineOf(withBlanks(group, blanks))).sort((a, b) => a.base - b.base);
}

/** The mark of an item by itself: it stands before its text, and is often smaller. */
const MARK = /^[\ue000-\uf8ff•▪■□◼◾●○◦‣∙]$/u;

/** On one line; of different size only where they touch, as a raised figure does, or where one is a mark. */
function isBeside(a: Glyphs, b: Glyphs): boolean {
  if (!onOneLine(a, b)) return false;
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  if (smaller.size > 0.85 * larger.size || MARK.test(smaller.text.trim()))
    return Math.abs(a.base - b.base) < 0.3 * larger.size;
  const gap = Math.max(a.left - (b.left + b.width), b.left - (a.left + a.width));
  return gap < 0.6 * larger.size;
}

/** The spaces of a line between what they stand between. */
function withBlanks(group: Glyphs[], blanks: readonly Glyphs[]): Glyphs[] {
  const own = blanks.filter((blank) => group.some((each) => Math.abs(each.base - blank.base) < 1));
  return [...group, ...own].sort((a, b) => a.left - b.left);
}

/** Lines as paragraphs. */
function paragraphs(lines: readonly Line[], fonts: Fonts): Glyphs[][] {
  const found: Glyphs[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = found.at(-1);
    if (last && before && !beginsAnew(before, line, fonts)) last.push(...line.glyphs);
    else found.push([...line.glyphs]);
    before = line;
  }
  return found;
}

/**
 * All of it stands to the right of the margin, as items do whose marks are drawn and no text; headings are bold, and
 * what stands below the text of a numbered paragraph is a further one of it.
 */
function isItem(
  glyphs: readonly Glyphs[],
  before: readonly Glyphs[] | undefined,
  margin: number,
  fonts: Fonts,
): boolean {
  if (!before) return false;
  const lines = linesOf(glyphs);
  const left = Math.min(...lines.map((line) => line.left));
  if (left <= margin + INDENT || left >= margin + INDENT * 6) return false;
  return !lines.every((line) => isBold(line, fonts)) && !hangsAt(before, left);
}

/** Whether the text of a numbered paragraph stands at this left edge, its number at another. */
function hangsAt(glyphs: readonly Glyphs[], left: number): boolean {
  const [first, second] = linesOf(glyphs);
  if (!first || !second || !NUMBERED.test(first.text) || first.left > left - INDENT) return false;
  return Math.abs(second.left - left) < SAME_EDGE;
}

function beginsAnew(before: Line, line: Line, fonts: Fonts): boolean {
  const size = Math.max(before.size, line.size);
  if ((line.base - before.base) / size > NEAR) return true;
  if (Math.abs(before.size - line.size) > 1.5) return true;
  if (isBold(before, fonts) !== isBold(line, fonts)) return true;
  return BEGINS.test(line.text) && line.left <= before.left + 1;
}

function isBold(line: Line, fonts: Fonts): boolean {
  const letters = line.glyphs.filter(({ text }) => /\p{L}{2}/u.test(text));
  return letters.length > 0 && letters.every(({ font }) => fonts.bold.has(font));
}
