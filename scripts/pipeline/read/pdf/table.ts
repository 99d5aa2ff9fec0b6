import type { Block, CellBlock, RowBlock, TableBlock } from '../../tree/source-tree.ts';
import type { TableUnit, TextUnit } from './units.ts';

/** The next row of a table begins nearer than this much of its letters below the row before. */
const BELOW = 1.5;

/**
 * What is tagged as a table: rows of two cells and more are one. A row with all its text in one cell is a box around
 * text, and in some reports the whole body stands in such rows: its blocks are handed on as they are.
 */
export function tableBlocks(
  unit: TableUnit,
  blocksOf: (cell: TextUnit[]) => Block[],
  page: number,
): (Block | TableBlock)[] {
  const found: (Block | TableBlock)[] = [];
  for (const row of unit.rows) {
    const cells = row.map(blocksOf);
    const full = cells.filter((blocks) => blocks.length > 0);
    const last = found.at(-1);
    if (last?.type === 'table-block' && endsRowsOf(last, cells)) last.children.push(rowOf(cells, page));
    else if (full.length < 2 && !(unit.inner && cells.length > 1 && full.length > 0)) found.push(...boxed(full.flat()));
    else if (last?.type === 'table-block') last.children.push(rowOf(cells, page));
    else found.push({ type: 'table-block', children: [rowOf(cells, page)], page, hints: {} });
  }
  for (const table of found) if (table.type === 'table-block') place(table);
  return found;
}

/**
 * Whether a row with one full cell still is of the table above: it has as many cells, and its text keeps to its own
 * column, right below the rows before. "Julie Knight, Ofsted HMI" stands so at the end of the longer of two columns.
 */
function endsRowsOf(table: TableBlock, cells: readonly Block[][]): boolean {
  const [first, ...others] = cells;
  const [block, ...more] = first ?? [];
  const whole = table.children.findLast(({ children }) => children.length === cells.length);
  if (!whole || !block || more.length > 0 || others.some(({ length }) => length > 0)) return false;
  const { left, right = 0, top = 0, size = 0, bold } = block.hints;
  const [column, next] = whole.children.map(({ children }) => children[0]?.hints);
  if (column?.left !== left || next?.left === undefined || right >= next.left) return false;
  return bold !== true && block.marker === '' && top - bottomOf(table) < BELOW * size;
}

function bottomOf({ children }: TableBlock): number {
  const above = children.at(-1)?.children ?? [];
  return Math.max(...above.flatMap((cell) => cell.children.map(({ hints }) => hints.bottom ?? 0)));
}

/** Marks what stands in a box, and the first of it as the start of a row. */
export function boxed<Boxed extends Block | TableBlock>(blocks: Boxed[]): Boxed[] {
  for (const block of blocks) block.hints.boxed = true;
  const [first] = blocks;
  if (first) first.hints.rowStart = true;
  return blocks;
}

/** Empty cells before the first full one are kept, empty ones after the last are not. */
export function rowOf(cells: Block[][], page: number): RowBlock {
  const last = cells.findLastIndex((blocks) => blocks.length > 0);
  const children = cells.slice(0, last + 1).map((blocks): CellBlock => ({ type: 'cell-block', children: blocks }));
  return { type: 'row-block', children, page };
}

/** Where a table stands: from its cells. */
export function place(table: TableBlock): void {
  const hints = table.children.flatMap((row) =>
    row.children.flatMap((cell) => cell.children.map((block) => block.hints)),
  );
  table.hints = {
    tag: 'Table',
    left: Math.min(...hints.map(({ left = 0 }) => left)),
    top: Math.min(...hints.map(({ top = 0 }) => top)),
    bottom: Math.max(...hints.map(({ bottom = 0 }) => bottom)),
  };
}
