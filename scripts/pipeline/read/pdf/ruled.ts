/** Tables of pages without tags, by the rules that are drawn around their cells. */
import type { Block, TableBlock } from '../../tree/source-tree.ts';
import { textBoxesOf, type Grid, gridsOf } from './grid.ts';
import type { RuledLine } from './drawing/rules.ts';
import { type Glyphs, isInk } from './glyphs.ts';
import { linesByPlace } from './geometry.ts';
import { boxed, place, rowOf } from './table.ts';

/** Where no rules part the rows, a row begins below a gap of this much of the size. */
const ROW = 1.5;
/** Text that reaches so far beyond an edge, in points, crosses it. */
const CROSS = 4;

type Made = (glyphs: Glyphs[]) => Block | undefined;

/** The tables among stretches, and the stretches that stand in none. */
export function ruledTables(
  glyphs: readonly Glyphs[],
  rules: readonly RuledLine[],
  page: number,
  blockOf: Made,
): { tables: TableBlock[]; rest: Glyphs[] } {
  let rest = [...glyphs];
  const tables: TableBlock[] = [];
  for (const grid of gridsOf(rules)) {
    const inside = rest.filter((each) => isInGrid(each, grid));
    const rows = rowsOf(inside, grid).map((row) => rowOf(cellsOf(row, grid, blockOf), page));
    const full = rows.filter(({ children }) => children.filter((cell) => cell.children.length > 0).length > 1);
    if (full.length < 2) continue;
    const taken = new Set(inside);
    rest = rest.filter((each) => !taken.has(each));
    const table: TableBlock = { type: 'table-block', children: rows, page, hints: {} };
    place(table);
    tables.push(table);
  }
  return { tables, rest };
}

/** A frame higher than this share of its page is drawn around the page, and not around a text. */
const FRAME = 0.85;
/** Text begins this far inside its box, in points, at the most. */
const PADDING = 12;

/**
 * The texts in boxes, each with the hints that tags give to those of a table of one column, and the stretches that
 * stand in none.
 */
export function ruledBoxes(
  glyphs: readonly Glyphs[],
  { rules, height }: { rules: readonly RuledLine[]; height: number },
  blocksOf: (glyphs: Glyphs[], margin: number) => (Block | TableBlock)[],
): { boxed: (Block | TableBlock)[]; rest: Glyphs[] } {
  const found: (Block | TableBlock)[] = [];
  const taken = new Set<Glyphs>();
  for (const box of textBoxesOf(rules)) {
    if ((box.rows.at(-1) ?? 0) - (box.rows[0] ?? 0) > FRAME * height) continue;
    const inside = glyphs.filter((each) => each.turn === undefined && !taken.has(each) && isInGrid(each, box));
    for (const each of inside) taken.add(each);
    const margin = (box.columns[0] ?? 0) + PADDING;
    for (const row of rowsBetween(inside, box.rows)) found.push(...boxed(blocksOf(row, margin)));
  }
  return { boxed: found, rest: glyphs.filter((each) => !taken.has(each)) };
}

function middleOf({ left, width }: Glyphs): number {
  return left + width / 2;
}

function isInGrid(glyphs: Glyphs, { columns, rows }: Grid): boolean {
  const [x, y] = [middleOf(glyphs), glyphs.base - 0.3 * glyphs.size];
  return x > (columns[0] ?? 0) && x < (columns.at(-1) ?? 0) && y > (rows[0] ?? 0) && y < (rows.at(-1) ?? 0);
}

/** The stretches of each row. */
function rowsOf(glyphs: readonly Glyphs[], { rows }: Grid): Glyphs[][] {
  return rows.length <= 2 ? rowsByGap(glyphs) : rowsBetween(glyphs, rows);
}

function rowsBetween(glyphs: readonly Glyphs[], rows: readonly number[]): Glyphs[][] {
  return rows
    .slice(1)
    .map((bottom, index) => {
      const top = rows[index] ?? 0;
      return glyphs.filter(({ base, size }) => base - 0.3 * size > top && base - 0.3 * size <= bottom);
    })
    .filter((row) => row.some(isInk));
}

function rowsByGap(glyphs: readonly Glyphs[]): Glyphs[][] {
  const found: Glyphs[][] = [];
  let before: number | undefined;
  for (const line of linesByPlace(glyphs)) {
    const row = found.at(-1);
    if (row && before !== undefined && line.base - before < ROW * line.size) row.push(...line.glyphs);
    else found.push([...line.glyphs]);
    before = line.base;
  }
  return found;
}

/** Text that crosses an edge stands in a cell over several columns: the edge is none in that row. */
function crosses({ left, width }: Glyphs, edge: number): boolean {
  return left < edge - CROSS && left + width > edge + CROSS;
}

function cellsOf(row: readonly Glyphs[], { columns }: Grid, blockOf: Made): Block[][] {
  const edges = columns.filter((edge) => !row.some((each) => isInk(each) && crosses(each, edge)));
  return edges.slice(1).map((right, index) => {
    const left = edges[index] ?? 0;
    const cell = row.filter((each) => middleOf(each) > left && middleOf(each) <= right);
    const block = blockOf(linesByPlace(cell).flatMap(({ glyphs }) => glyphs));
    return block ? [block] : [];
  });
}
