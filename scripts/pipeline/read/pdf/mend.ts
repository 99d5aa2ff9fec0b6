/** Where tags cut a line in two: what stands on one line, one beside the other, is one text. */
import type { UnitOrigin } from './block.ts';
import { linesByPlace } from './geometry.ts';
import { type Glyphs, isInk } from './glyphs.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** The stretches of one block to be, and where they come from. */
export interface Part {
  glyphs: Glyphs[];
  origin: UnitOrigin;
}

/** Stretches on one line with no more than this much of their size between them are one text. */
const TOUCH = 0.6;
/** A printed number or a list mark stands farther from its text. */
const MARK = /^(?:\d{1,3}\.|[\ue000-\uf8ff•▪■□◼◾●○◦‣⁃∙])$/u;
const AFTER_MARK = 4;
/** By itself it is the mark of the line that follows it, whatever else its tag holds. */
const LIST_MARK = /^[\ue000-\uf8ff•▪■□◼◾●○◦‣⁃∙]$/u;
/** Baselines nearer than this, in points, are one. */
const BASE = 1;

interface Stretch {
  part: Part;
  left: number;
  right: number;
  base: number;
  size: number;
  text: string;
}

/** Joins the parts that share a line. */
export function mend(parts: readonly Part[]): Part[] {
  const joined = new Map<Part, Part>();
  const home = (part: Part): Part => {
    const next = joined.get(part);
    return next === undefined ? part : home(next);
  };
  for (const [a, b] of neighbours(parts)) {
    const [first, second] = [home(a.part), home(b.part)];
    if (first !== second && touches(a, b)) joined.set(second, first);
  }
  if (joined.size === 0) return [...parts];
  return parts.filter((part) => !joined.has(part)).flatMap((part) => whole(part, parts, home));
}

/** What belongs together, line by line. Tags may hold the first word of an item with the item above: it is two then. */
function whole(part: Part, parts: readonly Part[], home: (part: Part) => Part): Part[] {
  const own = parts.filter((each) => home(each) === part);
  if (own.length === 1) return [part];
  const lines = linesByPlace(own.flatMap((each) => each.glyphs)).flatMap((line) => line.glyphs);
  return splitParagraphs(lines).map((glyphs) => ({ glyphs, origin: part.origin }));
}

/** Pairs of stretches of different parts that follow each other on a line. */
function neighbours(parts: readonly Part[]): [Stretch, Stretch][] {
  const all = parts.flatMap((part) => part.glyphs.filter(isInk).map((glyphs) => stretch(part, glyphs)));
  all.sort((a, b) => (Math.abs(a.base - b.base) < BASE ? a.left - b.left : a.base - b.base));
  return all.slice(1).flatMap((b, index): [Stretch, Stretch][] => {
    const a = all[index];
    return a && a.part !== b.part && Math.abs(a.base - b.base) < BASE ? [[a, b]] : [];
  });
}

function stretch(part: Part, { left, width, base, size, text }: Glyphs): Stretch {
  return { part, left, right: left + width, base, size, text: text.trim() };
}

function touches(a: Stretch, b: Stretch): boolean {
  const gap = (b.left - a.right) / Math.max(a.size, b.size);
  const text = a.part.glyphs
    .map((glyphs) => glyphs.text)
    .join('')
    .trim();
  return gap > -1 && gap < (MARK.test(text) || LIST_MARK.test(a.text) ? AFTER_MARK : TOUCH);
}
