/** Markers of footnotes that print sets like the letters before them: "residential special schools3". */
import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributesOf, figures } from './note-refs.ts';
import { treesOf } from './phrasing-trees.ts';
import { type NoteNode, notesOf, type ReportTree } from '../tree/report-tree.ts';

interface Place {
  text: Text;
  parent: Parents;
  /** Where the figure begins in the text. */
  at: number;
}

/** Leads the figure to its footnote where no other marker does, and one word near the footnote alone ends in it. */
export function addGluedRefs(report: ReportTree): void {
  for (const note of notesOf(report)) {
    const figure = figures(note.marker);
    if (note.marked || !/^\d{1,2}$/u.test(figure)) continue;
    const [place, ...others] = placesOf(figure, treesNear(note, report));
    if (place && others.length === 0) lead(place, figure, note);
  }
}

/** What begins on the page of the footnote or runs over to it; headings too, whose page is not known. */
function treesNear({ page }: NoteNode, { sections }: ReportTree): Nodes[] {
  return sections.flatMap((section) => {
    const near = section.children.filter((child) => child.type !== 'note' && isNear(child, page));
    const isHere = near.length > 0 && section.title !== null;
    return [
      ...(isHere ? [{ type: 'paragraph' as const, children: section.title ?? [] }] : []),
      ...near.flatMap(treesOf),
    ];
  });
}

function isNear(child: object, page: number | undefined): boolean {
  const own = 'page' in child ? (child.page as number | undefined) : undefined;
  return page === undefined || own === undefined || own === page || own === page - 1;
}

/** A word of small letters that ends in the figure, perhaps behind its stop: never "s11" or "key stage 2". */
function placesOf(figure: string, trees: readonly Nodes[]): Place[] {
  const glued = new RegExp(String.raw`(?<=\p{L}\p{Ll}{2,}[.,;:)’”]?)${figure}(?=$|[\s.,;:)])`, 'gu');
  const found: Place[] = [];
  for (const tree of trees) {
    visit(tree, 'text', (text: Text, _index, parent) => {
      if (parent) for (const { index } of text.value.matchAll(glued)) found.push({ text, parent, at: index });
    });
  }
  return found;
}

function lead({ text, parent, at }: Place, figure: string, note: NoteNode): void {
  const rest = text.value.slice(at + figure.length);
  const marker: PhrasingContent = {
    type: 'mdxJsxTextElement',
    name: 'NoteRef',
    attributes: attributesOf(note),
    children: [{ type: 'text', value: figure }],
  };
  const after: Text[] = rest === '' ? [] : [{ type: 'text', value: rest }];
  const siblings = parent.children as PhrasingContent[];
  siblings.splice(siblings.indexOf(text) + 1, 0, marker, ...after);
  text.value = text.value.slice(0, at);
  note.marked = true;
}
