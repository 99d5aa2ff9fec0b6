/** The text of a report's MDX, laid out as the texts extracted from PDFs are: for converting it again. */
import type { List, ListItem, Nodes, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';

/** One block a line, an empty line between blocks. */
export function textAgain(mdx: string): string {
  const root = mdxToMdast(mdx, { position: false }) as Nodes;
  return `${blocksOf(root).join('\n\n')}\n`;
}

function blocksOf(node: Nodes): string[] {
  switch (node.type) {
    case 'yaml':
      return [];
    case 'list':
      return [itemsOf(node, 0).join('\n')];
    case 'table':
      return [rowsOf(node)];
    case 'mdxJsxFlowElement':
      if (node.name === 'Action') return [rowOf(node)];
      if (node.name === 'Columns') return [cellsOf(node)];
      return isBullet(node) ? bulletOf(childrenOf(node)) : childrenOf(node);
    case 'root':
    case 'blockquote':
      return childrenOf(node);
    default:
      return [toString(node)];
  }
}

function childrenOf(node: Extract<Nodes, { children: unknown[] }>): string[] {
  return (node.children as Nodes[]).flatMap(blocksOf);
}

/** An improvement or a recommendation without a number was a bullet. */
function isBullet(node: MdxJsxFlowElement): boolean {
  const kind = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'kind')?.value;
  return (kind === 'improvement' || kind === 'recommendation') && !/^\d/u.test(toString(node).trim());
}

function bulletOf([first = '', ...rest]: string[]): string[] {
  return [`- ${first}`, ...rest];
}

function itemsOf(list: List, depth: number): string[] {
  return list.children.flatMap((item: ListItem) => {
    const [first, ...rest] = item.children;
    const line = `${' '.repeat(depth)}- ${first ? toString(first) : ''}`;
    return [line, ...rest.flatMap((each) => (each.type === 'list' ? itemsOf(each, depth + 1) : [toString(each)]))];
  });
}

function rowsOf(table: Table): string {
  return table.children.map((row) => row.children.map((cell) => toString(cell)).join('\t')).join('\n');
}

/** The header row of an action plan: over the numbers of the areas it has no words. */
function cellsOf({ children }: MdxJsxFlowElement): string {
  const items = children.flatMap((list) => (list.type === 'list' ? list.children : []));
  return ['', ...items.map((item) => toString(item))].join('\t');
}

/** The first cell of a row holds the number of the area too. */
function rowOf(action: MdxJsxFlowElement): string {
  const cells = action.children.map((cell) => toString(cell).trim());
  const [, number = '', area = ''] = /^(\d+(?!\d))? ?(.*)$/su.exec(cells[0] ?? '') ?? [];
  return [number, area, ...cells.slice(1)].join('\t');
}
