import type { BlockContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { endsSentence, plain, startsInSentence } from '../print/printed.ts';
import type { AddressedNode } from '../tree/report-tree.ts';
import type { Block, CellBlock, RowBlock, TableBlock } from '../tree/source-tree.ts';
import { type Builder, mdastParagraph } from './builder.ts';
import { withMarker } from './phrasing.ts';
import { cellPhrasing, spaced } from './tables.ts';

/** What stands at the head of the columns of such a table. */
const HEADING = /^(?:responsible (?:body|bodies)|areas? for (?:priority action|improvement)s?|priority actions?)$/u;
/** A list of bodies that goes on: "NHS Cheshire and". */
const GOES_ON = /(?:\b(?:and|of|the|for|with)|[,&–-])$/u;

/** Whether a table holds points: by the heading of a column, or because it goes on with the rows of one. */
export function holdsPoints(table: TableBlock, builder: Builder): boolean {
  const { role } = builder.section;
  if (role !== 'improvements' && role !== 'priority-actions') return false;
  // The heading of the section may stand for those of the columns.
  if (role === 'priority-actions' && table.children.some(hasTwoCells)) return true;
  return builder.open?.responsible !== undefined || table.children.some(isHeading);
}

/**
 * The rows of a table "Responsible body | Areas for priority action": a row is a point, its left cell the bodies that
 * answer for it. A row that a page breaks is whole again, cell by cell.
 */
export function addPointRows(builder: Builder, table: TableBlock): void {
  for (const row of table.children) {
    if (isHeading(row)) builder.put(mdastParagraph(spaced(row.children.map(cellPhrasing))));
    else addRow(builder, bodiesAndAction(row, table));
  }
}

function hasTwoCells({ children }: RowBlock): boolean {
  return children.filter((cell) => cell.children.length > 0).length > 1;
}

function isHeading({ children }: RowBlock): boolean {
  return children.some((cell) => HEADING.test(plain(textOf(cell))));
}

interface Row {
  bodies: Block[];
  action: Block[];
  page?: number;
}

/** The last column is the action; a lone cell belongs to the column that it stands under. */
function bodiesAndAction(row: RowBlock, table: TableBlock): Row {
  const filled = row.children.filter(({ children }) => children.length > 0);
  const place = row.page === undefined ? {} : { page: row.page };
  const [first, ...rest] = filled;
  if (!first) return { bodies: [], action: [], ...place };
  if (rest.length > 0) return { bodies: first.children, action: rest.flatMap(({ children }) => children), ...place };
  return leftOf(first) < leftOfActions(table)
    ? { bodies: first.children, action: [], ...place }
    : { bodies: [], action: first.children, ...place };
}

/** Where the column of actions begins; unknown where no row has two cells. */
function leftOfActions({ children }: TableBlock): number {
  const lefts = children.flatMap((row) => {
    const filled = row.children.filter((cell) => cell.children.length > 0);
    return filled.length > 1 ? filled.slice(1, 2).map(leftOf) : [];
  });
  return lefts.length > 0 ? Math.min(...lefts) - 1 : Number.POSITIVE_INFINITY;
}

function leftOf({ children }: CellBlock): number {
  return children[0]?.hints.left ?? 0;
}

function addRow(builder: Builder, row: Row): void {
  const { open } = builder;
  if (open?.responsible !== undefined && finishes(open, row)) finish(builder, open, row);
  else begin(builder, row);
}

/** The rest of the row above: a cell is empty, or both go on in the middle of a sentence. */
function finishes(open: AddressedNode, { bodies, action }: Row): boolean {
  const [left, right] = [bodies, action].map((blocks) => blocks[0]?.value ?? '');
  if (left === '' || right === '') return true;
  const above = toString({ type: 'root', children: open.children.slice(1) });
  return startsInSentence(right ?? '') || !endsSentence(above) || GOES_ON.test(open.responsible ?? '');
}

function finish(builder: Builder, open: AddressedNode, { bodies, action }: Row): void {
  const [first] = open.children;
  if (bodies.length > 0 && first?.type === 'paragraph') {
    const rest = spaced(bodies.map((block) => withMarker(block)));
    first.children.push({ type: 'text', value: ' ' }, ...rest);
    open.responsible = toString(first);
  }
  const [begins, ...more] = action;
  if (!begins) return;
  if (begins.shape === 'text' && startsInSentence(begins.value)) builder.join(withMarker(begins));
  else addBlock(builder, begins);
  for (const block of more) addBlock(builder, block);
}

function begin(builder: Builder, { bodies, action, page }: Row): void {
  const [first] = [...bodies, ...action];
  if (!first) return;
  const kind = builder.section.role === 'priority-actions' ? 'priority-action' : 'improvement';
  const block = page === undefined ? first : { ...first, page };
  const responsible = spaced(bodies.map((each) => withMarker(each)));
  builder.address({ kind, number: null, printed: '', series: 0 }, block, responsible);
  const { open } = builder;
  if (!open) return;
  open.responsible = toString({ type: 'paragraph', children: responsible });
  if (bodies.length === 0) open.children.length = 0;
  for (const each of action) addBlock(builder, each);
}

/** A paragraph or an item of a cell. */
function addBlock(builder: Builder, block: Block): void {
  if (block.shape === 'item') builder.item(1, withMarker(block));
  else builder.append(mdastParagraph(withMarker(block)) as BlockContent);
}

function textOf({ children }: CellBlock): string {
  return children
    .map(({ value }) => value)
    .join(' ')
    .trim();
}
