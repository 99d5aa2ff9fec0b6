import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';
import { wordsOf } from '../../../src/domain/words.ts';

/**
 * The words of a report's MDX as a reader of the page gets them: parsed anew by the parser that the site uses,
 * tags and frontmatter gone. An expression would be no words: that nothing was written as code shows here.
 */
export function wordsWritten(mdx: string): string[] {
  return blockTexts(mdxToMdast(mdx, { position: false }) as Nodes).flatMap(wordsOf);
}

/** The texts of the blocks of a tree, in order. */
function blockTexts(node: Nodes): string[] {
  if (node.type === 'yaml' || node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression') return [];
  if (!('children' in node) || isLeafBlock(node)) return [toString(node)];
  return (node.children as Nodes[]).flatMap(blockTexts);
}

function isLeafBlock(node: Parents): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
