import { toString } from 'mdast-util-to-string';
import type { SectionNode } from './report-tree.ts';

/** The words of a heading without the markers of its footnotes; empty where it has none. */
export function headingText({ title }: Pick<SectionNode, 'title'>): string {
  const words = (title ?? []).filter((node) => node.type !== 'mdxJsxTextElement' || node.name !== 'NoteRef');
  return toString({ type: 'paragraph', children: words }).replace(/\s+/gu, ' ').trim();
}
