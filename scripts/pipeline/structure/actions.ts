import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { RowBlock, TableBlock } from '../tree/source-tree.ts';
import { cellTexts } from '../tree/draft.ts';
import type { Builder } from './builder.ts';
import { repeatsHeading } from '../tree/repeated-heading.ts';
import type { ActionCell, ActionNode } from '../tree/report-tree.ts';
import { cellPhrasing, spaced } from './tables.ts';

/** The column of the area's number has no heading. */
const NUMBER = /^\d{1,3}\.?$/u;

/**
 * The rows of an action plan, whole again: a row without a number goes on where the page broke the row above,
 * unless every cell above was already finished and it names an area of its own.
 */
export function addActions(builder: Builder, tables: readonly TableBlock[]): void {
  const [first] = tables;
  const heading = first?.children[0];
  if (!heading) return;
  const columns = cellTexts(heading).filter((text) => text !== '');
  builder.put({ type: 'columns', columns: heading.children.map(cellPhrasing).filter(({ length }) => length > 0) });
  const rows = tables.flatMap(({ children }) => children).filter((row) => !repeatsHeading(row, columns));
  const numbered = rows.some((row) => NUMBER.test(cellTexts(row)[0] ?? ''));
  let last: ActionNode | undefined;
  let page: number | undefined;
  for (const row of rows) {
    const node = actionOf(row, columns);
    const rest = numbered ? node.number === null && goesOn(last, node) : row.page !== page && isCut(node);
    if (last && rest) join(last, node);
    else {
      builder.put(node);
      last = node;
    }
    page = row.page;
  }
}

/** In a plan without numbers a page break cut a row where its first cell is empty, or goes on within a sentence. */
function isCut(next: ActionNode): boolean {
  return /^(?:$|\p{Ll})/u.test(textOf(next.cells[0]));
}

function actionOf(row: RowBlock, columns: readonly string[]): ActionNode {
  const first = cellTexts(row)[0] ?? '';
  const numbered = NUMBER.test(first);
  const node: ActionNode = {
    type: 'action',
    anchor: '',
    number: numbered ? first : null,
    cells: cellsOf(row, columns, numbered),
    themes: [],
  };
  if (row.page !== undefined) node.page = row.page;
  return node;
}

/** A cell for each column; what a row has beside them stands in the column next to it. */
function cellsOf({ children }: RowBlock, columns: readonly string[], numbered: boolean): ActionCell[] {
  const from = children.length > columns.length ? 1 : 0;
  const last = columns.length - 1;
  return columns.map((column, index) => {
    const begin = index === 0 && !numbered ? 0 : from + index;
    const end = index === last ? Math.max(children.length, begin) : from + index + 1;
    return { column, children: spaced(children.slice(begin, end).map(cellPhrasing)) };
  });
}

/** A second action of an area begins with a whole sentence in the first column, after a whole sentence above. */
function goesOn(last: ActionNode | undefined, next: ActionNode): boolean {
  if (!last) return false;
  const [area, above] = [textOf(next.cells[0]), textOf(last.cells[0])];
  if (area === '') return true;
  return !/^\p{Lu}/u.test(area) || !/[.;]$/u.test(above);
}

function join(last: ActionNode, next: ActionNode): void {
  for (const [index, cell] of last.cells.entries()) {
    const rest: PhrasingContent[] = next.cells[index]?.children ?? [];
    if (rest.length === 0) continue;
    if (cell.children.length > 0) cell.children.push({ type: 'text', value: ' ' });
    cell.children.push(...rest);
  }
}

function textOf(cell: ActionCell | undefined): string {
  return toString({ type: 'paragraph', children: cell?.children ?? [] }).trim();
}
