import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { wordsOf } from '../../src/domain/words.ts';

const reader = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter);

/** The words of a report's MDX as a reader of the page gets them: parsed anew, tags and frontmatter gone. */
export function wordsWritten(mdx: string): string[] {
  return blockTexts(reader.parse(mdx)).flatMap(wordsOf);
}

/** The texts of the blocks of a tree, in order. */
export function blockTexts(node: Nodes): string[] {
  if (node.type === 'yaml') return [];
  if (!('children' in node) || isLeafBlock(node)) return [toString(node)];
  return (node.children as Nodes[]).flatMap(blockTexts);
}

function isLeafBlock(node: Parents): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
