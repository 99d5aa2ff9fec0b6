import { type Glyphs, isInk, mainOf } from './glyphs.ts';
import { onOneLine } from './join.ts';

/** What stands on one line, and where. */
export interface Line {
  glyphs: Glyphs[];
  left: number;
  right: number;
  base: number;
  size: number;
  text: string;
}

/** Stretches as lines, in the order given. */
export function linesOf(glyphs: readonly Glyphs[]): Line[] {
  const groups: Glyphs[][] = [];
  let before: Glyphs | undefined;
  for (const each of glyphs) {
    const group = groups.at(-1);
    if (group && (!before || !isInk(each) || onOneLine(before, each))) group.push(each);
    else groups.push([each]);
    if (isInk(each)) before = each;
  }
  return groups.filter((group) => group.some(isInk)).map(lineOf);
}

export function lineOf(glyphs: Glyphs[]): Line {
  const ink = glyphs.filter(isInk);
  // A list mark may be larger than its text, and a raised figure is smaller: neither says where the line stands.
  const main = mainOf(ink);
  return {
    glyphs,
    left: Math.min(...ink.map(({ left }) => left)),
    right: Math.max(...ink.map(({ left, width }) => left + width)),
    base: main?.base ?? 0,
    size: main?.size ?? 0,
    text: glyphs
      .map(({ text }) => text)
      .join('')
      .trim(),
  };
}
