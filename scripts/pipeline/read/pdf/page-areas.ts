/** The order of reading on a page: from top to bottom, and where it is set in columns, one column after the other. */
import { type Glyphs, isInk } from './glyphs.ts';
import { linesByPlace } from './geometry.ts';
import { type Line, lineOf } from './lines.ts';
import { isProse } from './prose.ts';

/** A part of a page that is read before the next one: left, top, right, bottom, in points from the top left. */
export interface PageArea {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Two columns side by side: where they begin and end, and the middle of the gap between them. */
interface Columns {
  top: number;
  bottom: number;
  gutter: number;
}

/** A gap between columns is wider than this, in points and in sizes of the text. */
const GAP = 9;
const GAP_SIZE = 0.8;

export const WHOLE: PageArea = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** The parts of a page in the order in which they are read; one where it has no columns. */
export function areasOf(glyphs: readonly Glyphs[], area: PageArea = WHOLE): PageArea[] {
  if (!mayHaveColumns(glyphs)) return [area];
  const lines = linesByPlace(glyphs.filter((each) => isIn(each, area)));
  const columns = columnsIn(lines);
  if (!columns) return [area];
  const { top, bottom, gutter } = columns;
  return [
    { ...area, bottom: top },
    ...areasOf(glyphs, { ...area, top, bottom, right: gutter }),
    ...areasOf(glyphs, { ...area, top, bottom, left: gutter }),
    ...areasOf(glyphs, { ...area, top: bottom }),
  ];
}

/** Lines that begin behind a gap at one edge, so many and so far to the right, may be a column. */
const FEWEST = 3;
const EDGE = 6;
const RIGHT_OF = 0.25;

/** A quick look, for most pages have none: whether some lines begin behind a gap, at one edge well within the page. */
function mayHaveColumns(glyphs: readonly Glyphs[]): boolean {
  const ink = glyphs.filter(isInk).sort((a, b) => Math.round(a.base) - Math.round(b.base) || a.left - b.left);
  const from = Math.min(...ink.map(({ left }) => left));
  const within = from + RIGHT_OF * (Math.max(...ink.map(({ left, width }) => left + width)) - from);
  const edges = new Map<number, number>();
  return ink.some((next, index) => {
    const before = ink[index - 1];
    if (next.left < within || (before && Math.round(before.base) === Math.round(next.base) && !isApart(before, next)))
      return false;
    const edge = Math.round(next.left / EDGE);
    edges.set(edge, (edges.get(edge) ?? 0) + 1);
    return (edges.get(edge) ?? 0) + (edges.get(edge - 1) ?? 0) + (edges.get(edge + 1) ?? 0) >= FEWEST;
  });
}

function isApart(before: Glyphs, next: Glyphs): boolean {
  return next.left - (before.left + before.width) > GAP;
}

/** Whether what stands there is in an area. */
export function isIn({ left, base }: Pick<Glyphs, 'left' | 'base'>, area: PageArea): boolean {
  return left >= area.left && left < area.right && base > area.top && base <= area.bottom;
}

/** The first two columns from the top. */
function columnsIn(lines: readonly Line[]): Columns | undefined {
  for (const [index, line] of lines.entries()) {
    for (const gap of gapsOf(line)) {
      const found = columnsFrom(lines, index, gap);
      if (found) return found;
    }
  }
  return undefined;
}

/** A gap: where it begins and ends. */
type Gap = readonly [number, number];

function gapsOf({ glyphs, size }: Line): Gap[] {
  const ink = glyphs.filter(isInk).sort((a, b) => a.left - b.left);
  return ink.slice(1).flatMap((next, index): Gap[] => {
    const before = ink[index];
    const end = before ? before.left + before.width : next.left;
    return next.left - end > Math.max(GAP, GAP_SIZE * size) ? [[end, next.left]] : [];
  });
}

/** The columns that a gap begins: as far down as no line crosses it, if what they hold is running text. */
function columnsFrom(lines: readonly Line[], from: number, first: Gap): Columns | undefined {
  let gap = first;
  const left: Line[] = [];
  const right: Line[] = [];
  let end = from;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const narrower = line && narrowed(line, gap);
    if (!line || !narrower) break;
    gap = narrower;
    const gutter = (gap[0] + gap[1]) / 2;
    for (const [side, glyphs] of [
      [left, line.glyphs.filter((each) => each.left < gutter)],
      [right, line.glyphs.filter((each) => each.left >= gutter)],
    ] as const)
      if (glyphs.some(isInk)) side.push(lineOf(glyphs));
  }
  const [top, bottom] = [lines[from], lines[end - 1]];
  if (!top || !bottom || !isProse(left, right)) return undefined;
  return { top: top.base - top.size, bottom: bottom.base + 0.3 * bottom.size, gutter: (gap[0] + gap[1]) / 2 };
}

/** What a line leaves of a gap; nothing where it crosses it. */
function narrowed(line: Line, [from, to]: Gap): Gap | undefined {
  const ink = line.glyphs.filter(isInk);
  const middle = (from + to) / 2;
  const lefts = ink.filter(({ left, width }) => left + width / 2 < middle).map(({ left, width }) => left + width);
  const rights = ink.filter(({ left, width }) => left + width / 2 >= middle).map(({ left }) => left);
  const [begin, end] = [Math.max(from, ...lefts), Math.min(to, ...rights)];
  return end - begin > Math.max(GAP, GAP_SIZE * line.size) ? [begin, end] : undefined;
}
