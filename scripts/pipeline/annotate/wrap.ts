import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** A stretch of a text, and what is to stand around it. */
export interface Mark {
  start: number;
  end: number;
  element: 'Abbr' | 'Ref' | 'DocumentRef';
  attributes: Readonly<Record<string, string>>;
}

/** What already says what its words lead to, or must stay as it is. */
const CLOSED = new Set(['N', 'NoteRef', 'Abbr', 'Ref', 'DocumentRef']);

/**
 * Puts an element around stretches of the texts of a tree. `find` is given each text in turn and tells which;
 * stretches do not overlap. Adds elements and never alters a word: the text of the tree stays the same.
 */
export function wrapTexts(tree: Nodes, find: (text: string) => readonly Mark[]): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'inlineCode') return SKIP;
    if (node.type === 'mdxJsxTextElement') return CLOSED.has(node.name ?? '') ? SKIP : CONTINUE;
    if (node.type !== 'text' || !parent || index === undefined) return CONTINUE;
    const pieces = split(node, find(node.value));
    if (pieces.length === 1) return CONTINUE;
    (parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function split(node: Text, marks: readonly Mark[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < from || mark.end <= mark.start) continue;
    pieces.push(...textOf(node.value.slice(from, mark.start)), elementOf(mark, node.value));
    from = mark.end;
  }
  return from === 0 ? [node] : [...pieces, ...textOf(node.value.slice(from))];
}

function elementOf({ start, end, element, attributes }: Mark, text: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: element,
    attributes: Object.entries(attributes).map(([name, value]): MdxJsxAttribute => ({
      type: 'mdxJsxAttribute',
      name,
      value,
    })),
    children: [{ type: 'text', value: text.slice(start, end) }],
  };
}

function textOf(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
