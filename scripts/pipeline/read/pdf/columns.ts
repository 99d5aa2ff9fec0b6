/** Tables of pages without tags: lines with a wide gap whose right parts begin at one edge. */
import type { Block, TableBlock } from '../../tree/source-tree.ts';
import { type Glyphs, isInk } from './glyphs.ts';
import { besideAt } from './beside.ts';
import { edgeOf, ROW, SAME } from './edge.ts';
import { type Line, lineOf } from './lines.ts';
import { place, rowOf } from './table.ts';

/** Right parts whose left edges are nearer than this, in points, are one column. */
const EDGE = 6;

type Made = (glyphs: Glyphs[]) => Block | undefined;

/** The lines, and between them tables of two columns where there are any. */
export function columnsOf(lines: readonly Line[], page: number, blockOf: Made): (Line[] | TableBlock)[] {
  const found: (Line[] | TableBlock)[] = [];
  let at = 0;
  while (at < lines.length) {
    const region = tableAt(lines, at) ?? besideAt(lines, at);
    const line = lines[at];
    if (region) {
      found.push(tableOf(lines.slice(at, at + region.length), region.edge, page, blockOf));
      at += region.length;
      continue;
    }
    const last = found.at(-1);
    if (line && Array.isArray(last)) last.push(line);
    else if (line) found.push([line]);
    at += 1;
  }
  return found;
}

/** How many lines from here are a table, and where its second column begins. */
function tableAt(lines: readonly Line[], at: number): { length: number; edge: number } | undefined {
  const edge = edgeOf(lines[at]);
  if (edge === undefined) return undefined;
  let length = 0;
  let rows = 0;
  for (const line of lines.slice(at)) {
    const own = edgeOf(line, edge);
    const fits = (own !== undefined && Math.abs(own - edge) < EDGE) || line.right < edge || line.left > edge - EDGE;
    if (!fits || line.size > (lines[at]?.size ?? 0) * 1.15) break;
    length += 1;
    if (own !== undefined || Math.abs(line.left - edge) < SAME || goesOn(lines, at + rows, length - rows, line))
      rows = length;
  }
  const full = lines.slice(at, at + rows).filter((line) => edgeOf(line, edge) !== undefined).length;
  return full >= 2 ? { length: rows, edge } : undefined;
}

/** The next line of the left cell of the last row. */
function goesOn(lines: readonly Line[], last: number, after: number, line: Line): boolean {
  const before = lines[last - 1];
  return after === 1 && before !== undefined && line.base - before.base < ROW * line.size;
}

/** A row is what stands beside one text of the right column; lines of the left one that are near belong to it. */
function tableOf(lines: readonly Line[], edge: number, page: number, blockOf: Made): TableBlock {
  const halves = lines.map((line) => split(line, edge));
  const lefts = halves.flatMap(({ left }) => left ?? []);
  const rights = halves.flatMap(({ right }) => right ?? []);
  const rows = grouped(lefts).map((left) => ({ left, right: [] as Line[] }));
  for (const right of grouped(rights)) {
    const middle = (Math.min(...right.map(({ base }) => base)) + Math.max(...right.map(({ base }) => base))) / 2;
    const nearest = rows.reduce((best, row) => (distance(row.left, middle) < distance(best.left, middle) ? row : best));
    nearest.right.push(...right);
  }
  const cells = (part: Line[]): Block[] => {
    const block = blockOf(part.flatMap(({ glyphs }) => glyphs));
    return block ? [block] : [];
  };
  const children = rows.map(({ left, right }) => rowOf([cells(left), cells(right)], page));
  const table: TableBlock = { type: 'table-block', children, page, hints: {} };
  place(table);
  return table;
}

function split({ glyphs }: Line, edge: number): { left?: Line; right?: Line } {
  const lefts = glyphs.filter(({ left }) => left < edge - EDGE);
  const rights = glyphs.filter(({ left }) => left >= edge - EDGE);
  return {
    ...(lefts.some(isInk) ? { left: lineOf(lefts) } : {}),
    ...(rights.some(isInk) ? { right: lineOf(rights) } : {}),
  };
}

function grouped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    if (before && line.base - before.base < ROW * line.size) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function distance(lines: readonly Line[], at: number): number {
  const bases = lines.map(({ base }) => base);
  const [top, bottom] = [Math.min(...bases), Math.max(...bases)];
  return at < top ? top - at : at > bottom ? at - bottom : 0;
}
