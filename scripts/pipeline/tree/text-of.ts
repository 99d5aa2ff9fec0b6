import { toString } from 'mdast-util-to-string';
import type { AddressedNode } from './report-tree.ts';

/** The plain text of a paragraph, without its number; blocks and items each on a line of their own. */
export function textOf(node: AddressedNode): string {
  return node.children.flatMap(linesOf).join('\n');
}

function linesOf(node: Parameters<typeof toString>[0] & { type: string; children?: unknown[] }): string[] {
  if (['list', 'listItem', 'blockquote', 'table'].includes(node.type))
    return (node.children ?? []).flatMap((child) => linesOf(child as typeof node));
  if (node.type === 'tableRow') return [(node.children ?? []).map((cell) => toString(cell)).join('\t')];
  return [toString(node)];
}
