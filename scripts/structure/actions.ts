import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { RowBlock, TableBlock } from '../read/tree.ts';
import { cellTexts } from '../recognise/draft.ts';
import { type Builder, paragraph } from './builder.ts';
import { repeatsHeading } from './repeated-heading.ts';
import type { ActionCell, ActionNode } from './report-tree.ts';
import { cellPhrasing } from './tables.ts';

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
  builder.put(paragraph([{ type: 'text', value: columns.join(' ') }]));
  let last: ActionNode | undefined;
  for (const row of tables.flatMap(({ children }) => children)) {
    if (repeatsHeading(row, columns)) continue;
    const node = actionOf(row, columns);
    if (last && node.number === null && goesOn(last, node)) join(last, node);
    else {
      builder.put(node);
      last = node;
    }
  }
}

function actionOf(row: RowBlock, columns: readonly string[]): ActionNode {
  const texts = cellTexts(row);
  const numbered = NUMBER.test(texts[0] ?? '');
  const offset = texts.length > columns.length ? 1 : 0;
  const cells = columns.map((column, index): ActionCell => {
    const cell = row.children[index + offset];
    return { column, children: cell ? cellPhrasing(cell) : [] };
  });
  const node: ActionNode = {
    type: 'action',
    anchor: '',
    number: numbered ? (texts[0] ?? null) : null,
    cells,
    themes: [],
  };
  if (row.page !== undefined) node.page = row.page;
  return node;
}

/** A second action of an area begins with a whole sentence in the first column, after a whole sentence above. */
function goesOn(last: ActionNode, next: ActionNode): boolean {
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
