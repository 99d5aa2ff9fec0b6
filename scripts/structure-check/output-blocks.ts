/** The blocks of a report as it was written: parsed anew from its MDX. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';

export interface WrittenBlock {
  is: 'heading' | 'paragraph' | 'item' | 'note' | 'cell';
  /** Without its printed number. */
  text: string;
  /** Of a heading: 2 to 6. */
  depth?: number;
  /** Of a heading: whether neither text nor a deeper heading stands in its section. */
  empty?: boolean;
  /** The anchor or id that names the place in a message. */
  place: string;
  /** Its role, where a section has one. */
  role?: string;
}

/** All blocks of an MDX, in order. */
export function blocksOf(mdx: string): WrittenBlock[] {
  const blocks = blocksIn(mdxToMdast(mdx, { position: false }) as Nodes, { place: '', role: '' });
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.is !== 'heading') return block;
    const holds = next !== undefined && (next.is !== 'heading' || (next.depth ?? 0) > (block.depth ?? 0));
    return { ...block, empty: !holds };
  });
}

interface Around {
  place: string;
  role: string;
  item?: boolean;
}

function blocksIn(node: Nodes, around: Around): WrittenBlock[] {
  switch (node.type) {
    case 'yaml':
      return [];
    case 'heading':
      return [{ is: 'heading', text: textOf(node), depth: node.depth, ...around }];
    case 'paragraph':
      return [{ is: around.item ? 'item' : 'paragraph', text: textOf(node), ...around }];
    case 'tableCell':
      return [{ is: 'cell', text: textOf(node), ...around }];
    case 'mdxJsxFlowElement':
      return elementBlocks(node, around);
    default:
      return 'children' in node
        ? (node.children as Nodes[]).flatMap((child) => blocksIn(child, { ...around, item: node.type === 'listItem' }))
        : [];
  }
}

function elementBlocks(node: MdxJsxFlowElement, around: Around): WrittenBlock[] {
  const attributes = new Map(
    node.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [],
    ),
  );
  const place = attributes.get('anchor') ?? attributes.get('id') ?? around.place;
  const inner = { ...around, place, role: attributes.get('role') ?? around.role };
  const blocks = node.children.flatMap((child) => blocksIn(child, inner));
  const is = node.name === 'Note' ? 'note' : ['Cell', 'Columns'].includes(node.name ?? '') ? 'cell' : undefined;
  return is === undefined ? blocks : blocks.map((block) => ({ ...block, is }));
}

/** The words of a block without its printed number, which `N` holds. */
function textOf(node: Nodes): string {
  const children = 'children' in node ? (node.children as Nodes[]) : [];
  return toString({
    type: 'paragraph',
    children: children.filter((child) => !(child.type === 'mdxJsxTextElement' && child.name === 'N')) as never,
  }).trim();
}
