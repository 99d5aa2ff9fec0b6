import type { Parents, Root, Text } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import type { Options as Extension } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Text that MDX would take for code at the start of a line. Remark escapes what Markdown and JSX could take
 * for mark-up; this is left to us.
 */
const INERT: Extension = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport[ \\t]' },
    { atBreak: true, character: 'e', after: 'xport[ \\t]' },
  ],
};

/** What GFM would take for mark-up: tables are written, all else is escaped. */
function gfm(this: Processor): void {
  const extensions = [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmAutolinkLiteralToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTaskListItemToMarkdown(),
    INERT,
  ];
  const data = this.data();
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), ...extensions];
}

const processor = remark()
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(gfm)
  .data('settings', { bullet: '-', listItemIndent: 'one' })
  .freeze();

/** A tree as MDX in which all text is inert. */
export function stringifyMdx(root: Root): string {
  visit(root, 'text', cutLong);
  return processor.stringify(root);
}

/** Longer texts are written in pieces: escaping takes time that grows with the square of the length. */
const LONGEST_TEXT = 4000;

function cutLong(node: Text, index: number | undefined, parent: Parents | undefined): void {
  if (node.value.length <= LONGEST_TEXT || !parent || index === undefined) return;
  const end = node.value.lastIndexOf(' ', LONGEST_TEXT) + 1;
  if (end === 0) return;
  const rest: Text = { type: 'text', value: node.value.slice(end) };
  node.value = node.value.slice(0, end);
  parent.children.splice(index + 1, 0, rest as never);
}
