import type { PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { type NoteNode, notesOf, type ReportTree } from '../tree/report-tree.ts';
import { phrasingTrees } from './phrasing-trees.ts';

const RAISED = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/**
 * Leads each raised marker to its footnote: the first of that marker not yet led to, else the last that was.
 * A raised figure without a footnote (an ordinal, a square) is text again.
 */
export function addNoteRefs(report: ReportTree): void {
  const open = [...notesOf(report)];
  const used = new Map<string, NoteNode>();
  for (const tree of phrasingTrees(report)) {
    visit(tree, 'mdxJsxTextElement', (node: MdxJsxTextElement, index, parent) => {
      if (node.name !== 'NoteRef' || !parent || index === undefined) return CONTINUE;
      const marker = figures(toString(node));
      const at = open.findIndex((note) => figures(note.marker) === marker);
      const note = at >= 0 ? open.splice(at, 1)[0] : used.get(marker);
      if (note) {
        used.set(marker, note);
        node.attributes = attributesOf(note);
        note.marked = true;
      } else parent.children.splice(index, 1, ...(node.children as PhrasingContent[]));
      return SKIP;
    });
  }
}

/** The note leads back to the first of its markers. */
export function attributesOf({ anchor, marked }: NoteNode): MdxJsxAttribute[] {
  const to: MdxJsxAttribute = { type: 'mdxJsxAttribute', name: 'to', value: anchor };
  return marked ? [to] : [to, { type: 'mdxJsxAttribute', name: 'first', value: null }];
}

export function figures(marker: string): string {
  return marker
    .replace(/./gu, (char) => (RAISED.includes(char) ? String(RAISED.indexOf(char)) : char))
    .replace(/[^\d*†‡]/gu, '');
}
