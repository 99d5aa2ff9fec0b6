/** Footnotes whose page holds the beginning of a further section stand in the section of their marker. */
import type { Nodes } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { NoteNode, ReportTree, SectionContent, SectionNode } from '../tree/report-tree.ts';
import { treesOf } from './phrasing-trees.ts';

/** Where the first marker of a footnote stands: in a part of a section, or in its heading. */
interface Home {
  /** The place of the section in the report. */
  index: number;
  section: SectionNode;
  holder?: SectionContent;
  /** Where it is known: of the part, or of the next paragraph after the heading. */
  page?: number | undefined;
}

/** Moves each footnote that stands in a later section than its marker behind what holds its marker. */
export function placeNotes({ sections }: ReportTree): void {
  const homes = homesOf(sections);
  for (const [index, section] of sections.entries()) {
    for (const note of section.children.filter((child) => child.type === 'note')) {
      const home = homes.get(note.anchor);
      if (!home || home.index >= index || !isNear(home, note)) continue;
      section.children.splice(section.children.indexOf(note), 1);
      insert(home, note);
    }
  }
}

function homesOf(sections: readonly SectionNode[]): Map<string, Home> {
  const homes = new Map<string, Home>();
  let page: number | undefined;
  for (const [index, section] of [...sections.entries()].reverse()) {
    for (const holder of [...section.children].reverse()) {
      if (holder.type === 'addressed') page = holder.page;
      for (const anchor of treesOf(holder).flatMap(notesIn)) homes.set(anchor, { index, section, holder, page });
    }
    for (const anchor of notesIn({ type: 'paragraph', children: section.title ?? [] }))
      homes.set(anchor, { index, section, page });
  }
  return homes;
}

/** The anchors of the footnotes that a text leads to. */
function notesIn(tree: Nodes): string[] {
  const found: string[] = [];
  visit(tree, 'mdxJsxTextElement', ({ name, attributes }: MdxJsxTextElement) => {
    if (name !== 'NoteRef') return;
    for (const { value } of attributes) if (typeof value === 'string') found.push(value);
  });
  return found;
}

/** A marker a page or more away may be of another footnote. */
function isNear({ page }: Home, note: NoteNode): boolean {
  return note.page === undefined || page === undefined || Math.abs(page - note.page) <= 1;
}

/** Behind the part with the marker and the notes that follow it; at the end where the heading has it. */
function insert({ section: { children }, holder }: Home, note: NoteNode): void {
  let at = holder === undefined ? children.length : children.indexOf(holder) + 1;
  while (children[at]?.type === 'note') at += 1;
  children.splice(at, 0, note);
}
