/** The structure tree of a page as flat units: what the tags say belongs together. */

/** A node of the tree as pdf.js gives it. */
export interface TagNode {
  role?: string;
  type?: string;
  id?: string;
  /** What it stands for, or what it shows. */
  alt?: string;
  children?: TagNode[];
}

/** A paragraph, heading, list item or footnote by its tag. */
export interface TextUnit {
  is: 'text';
  tag: string;
  /** Marked content, in the order of the tree. */
  ids: string[];
  /** Depth in lists, 0 outside. */
  depth: number;
  /** The marked content of a list item's label: its mark may be drawn, and no text. */
  label?: string[];
}

export interface TableUnit {
  is: 'table';
  /** It stands inside a table that only lays out the page: what it has in rows and columns is meant so. */
  inner?: true;
  /** Rows of cells of units. */
  rows: TextUnit[][][];
}

export type TaggedUnit = TextUnit | TableUnit;

const BLOCK = /^(?:P|H|H[1-6]|Title|Caption|TOCI|BlockQuote|Note|FENote|LI|LBody|Figure|Formula|Aside)$/u;
const GROUP = /^(?:Root|Document|DocumentFragment|Part|Sect|Div|Art|TOC|L|Index)$/u;
const NOTE = /^(?:Note|FENote)$/u;

/** All units of a page, in the order of the tree. */
export function unitsOf(root: TagNode): TaggedUnit[] {
  const units: TaggedUnit[] = [];
  walk(root, { units, depth: 0, tag: 'P' });
  return units.filter((unit) => unit.is === 'table' || unit.ids.length > 0);
}

interface Context {
  units: TaggedUnit[];
  depth: number;
  tag: string;
  /** The unit that text goes to. */
  open?: TextUnit | undefined;
}

function walk(node: TagNode, context: Context): void {
  const { role = '' } = node;
  if (node.type === 'content') return addContent(node, context);
  if (role === 'Table') return void addTable(node, context);
  if (GROUP.test(role)) {
    context.open = undefined;
    const depth = context.depth + (role === 'L' ? 1 : 0);
    const inner: Context = { ...context, depth, tag: 'P' };
    for (const child of node.children ?? []) walk(child, inner);
    return;
  }
  if (BLOCK.test(role)) addBlock(node, role, context);
  else for (const child of node.children ?? []) walk(child, context);
}

function addContent({ id }: TagNode, context: Context): void {
  if (id === undefined) return;
  context.open ??= newUnit(context, context.tag);
  context.open.ids.push(id);
}

/** The body of a list item is the item; a first paragraph in it too. A footnote interrupts and is left again. */
function addBlock(node: TagNode, role: string, context: Context): void {
  const same = context.open && context.tag === 'LI' && (role === 'LBody' || !hasText(context.open, role));
  const tag = role === 'LBody' ? 'LI' : same ? 'LI' : role;
  const inner: Context = { ...context, tag, open: same ? context.open : newUnit(context, tag) };
  const label = role === 'LI' ? node.children?.find(isLabel) : undefined;
  if (label && inner.open) inner.open.label = contentOf(label);
  for (const child of node.children ?? []) walk(child, inner);
  if (role === 'LBody') context.open = inner.open;
  else if (!NOTE.test(role) && !same) context.open = undefined;
}

function isLabel({ role, children }: TagNode): boolean {
  return role === 'Lbl' && children !== undefined && children.length > 0;
}

function contentOf(node: TagNode): string[] {
  return node.type === 'content' ? [node.id ?? ''] : (node.children ?? []).flatMap(contentOf);
}

/** Whether an item has its text already: a further paragraph in it is then a paragraph of its own. */
function hasText(open: TextUnit, role: string): boolean {
  return role === 'LI' || NOTE.test(role) || open.ids.length > 1;
}

function newUnit({ units, depth }: Context, tag: string): TextUnit {
  const unit: TextUnit = { is: 'text', tag, ids: [], depth };
  units.push(unit);
  return unit;
}

function addTable(node: TagNode, context: Context): void {
  context.open = undefined;
  let table: TableUnit | undefined;
  for (const row of rowsOf(node)) {
    const cells = cellsOf(row, context.depth);
    const inner = tablesInside(cells);
    if (inner) {
      table = undefined;
      context.units.push(...inner);
      continue;
    }
    if (!table) context.units.push((table = { is: 'table', rows: [] }));
    table.rows.push(cells.map(textsOf));
  }
}

/** A row with all it has in one cell, tables among it, lays out the page: what is in it, table by table, text by text. */
function tablesInside(cells: readonly TaggedUnit[][]): TableUnit[] | undefined {
  const [only, ...others] = cells.filter((units) => units.length > 0);
  if (!only?.some(({ is }) => is === 'table') || others.length > 0) return undefined;
  const found: TableUnit[] = [];
  let texts: TextUnit[] = [];
  const settle = (): void => {
    if (texts.length > 0) found.push({ is: 'table', rows: [[texts]] });
    texts = [];
  };
  for (const unit of only) {
    if (unit.is === 'text') texts.push(unit);
    else {
      settle();
      found.push({ ...unit, inner: true });
    }
  }
  settle();
  return found;
}

function textsOf(cell: readonly TaggedUnit[]): TextUnit[] {
  return cell.flatMap((unit) => (unit.is === 'text' ? [unit] : unit.rows.flat(2)));
}

function rowsOf(node: TagNode): TagNode[] {
  return (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : rowsOf(child)));
}

/** What is in a row but in none of its cells is a cell too. */
function cellsOf(row: TagNode, depth: number): TaggedUnit[][] {
  return (row.children ?? []).map((cell) => {
    const units: TaggedUnit[] = [];
    const inner: Context = { units, depth, tag: cell.role === 'TH' ? 'TH' : 'TD' };
    for (const child of cell.children ?? [cell]) walk(child, inner);
    return units.filter((unit) => unit.is === 'table' || unit.ids.length > 0);
  });
}
