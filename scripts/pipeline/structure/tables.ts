import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { CellBlock, RowBlock, TableBlock } from '../tree/source-tree.ts';
import { gradeOf } from '../print/grades.ts';
import { withMarker } from './phrasing.ts';

/** A table as the source has it; a row that only finishes the row above is joined to it, cell by cell. */
export function mdastTable(table: TableBlock): Table {
  const width = Math.max(...table.children.map((row) => row.children.length));
  const rows: TableRow[] = [];
  for (const row of table.children) {
    const node = rowOf(row, width);
    const above = rows.at(-1);
    if (above && finishes(above, node)) joinRow(above, node);
    else rows.push(node);
  }
  return { type: 'table', align: [], children: rows };
}

/** Adds the rows of a table on the next page, less the headings that it repeats; its first may end the last one. */
export function goOn(table: Table, next: TableBlock): void {
  const [first, ...rest] = mdastTable(next).children;
  const last = table.children.at(-1);
  if (!first || !last) return;
  if (toString(first.children[0]) === '') joinRow(last, first);
  else table.children.push(first);
  table.children.push(...rest);
}

/** The headings of the judgement table. */
const HEADINGS = /^judge?ments?\t+grades?$/iu;

/**
 * Parts the table of a cover from what the tags put above its headings: "Lead inspector:" is a line of the cover, and
 * no row of judgements.
 */
export function underHeadings(table: TableBlock): { lines: PhrasingContent[][]; table: TableBlock } {
  const at = table.children.findIndex((row) => HEADINGS.test(row.children.map(textOfCell).join('\t')));
  if (at < 1) return { lines: [], table };
  const lines = table.children.slice(0, at).map(linePhrasing);
  return { lines: lines.filter((line) => line.length > 0), table: { ...table, children: table.children.slice(at) } };
}

function textOfCell({ children }: CellBlock): string {
  return children
    .map(({ value }) => value)
    .join(' ')
    .trim();
}

/** The cells of a row, one after the other. */
function linePhrasing({ children }: RowBlock): PhrasingContent[] {
  const cells = children.map(cellPhrasing).filter((cell) => cell.length > 0);
  return cells.flatMap((cell, index) => (index > 0 ? [{ type: 'text', value: ' ' }, ...cell] : cell));
}

/** A row that only has more of cells above, without a first cell of its own, or that turns "Requires" into a grade. */
function finishes(above: TableRow, row: TableRow): boolean {
  const cells = row.children.map((cell, column) => ({ text: toString(cell), above: toString(above.children[column]) }));
  if (cells.some(({ text, above: half }) => /^improvement\b/iu.test(text) && /^requires?$/iu.test(half))) return true;
  const filled = cells.filter(({ text }) => text !== '');
  if (cells[0]?.text !== '' || filled.length === 0) return false;
  return filled.every(
    ({ text, above: started }) => started !== '' && gradeOf(text) === undefined && !/^\d/u.test(text),
  );
}

function joinRow(above: TableRow, row: TableRow): void {
  for (const [column, cell] of row.children.entries()) {
    const target = above.children[column]?.children;
    if (cell.children.length === 0 || !target) continue;
    if (target.length > 0) target.push({ type: 'text', value: ' ' });
    target.push(...cell.children);
  }
}

function rowOf(row: RowBlock, width: number): TableRow {
  const cells: TableCell[] = row.children.map((cell) => ({ type: 'tableCell', children: cellPhrasing(cell) }));
  while (cells.length < width) cells.push({ type: 'tableCell', children: [] });
  return { type: 'tableRow', children: cells };
}

/** The blocks of a cell one after the other, with their numbers. */
export function cellPhrasing(cell: CellBlock): PhrasingContent[] {
  return spaced(cell.children.map((block) => withMarker(block)));
}

/** Texts one after the other, a space between. */
export function spaced(texts: readonly PhrasingContent[][]): PhrasingContent[] {
  const filled = texts.filter((text) => text.length > 0);
  return filled.flatMap((text, index) => (index > 0 ? [{ type: 'text', value: ' ' }, ...text] : text));
}
