import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import type { AddressedNode, NoteNode, ReportTree, SectionContent, SectionNode } from '../tree/report-tree.ts';
import { placeNotes } from './place-notes.ts';

function marker(to: string): PhrasingContent {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'to', value: to }];
  return { type: 'mdxJsxTextElement', name: 'NoteRef', attributes, children: [{ type: 'text', value: '1' }] };
}

function paragraph(anchor: string, page: number, ...more: PhrasingContent[]): AddressedNode {
  const children: PhrasingContent[] = [{ type: 'text', value: anchor }, ...more];
  const text = { type: 'paragraph' as const, children };
  return {
    type: 'addressed',
    anchor,
    kind: 'paragraph',
    number: null,
    printed: '',
    series: 0,
    page,
    children: [text],
    themes: [],
  };
}

const note = (anchor: string, page: number): NoteNode => ({ type: 'note', anchor, marker: '1', page, children: [] });

function section(id: string, title: PhrasingContent[], ...children: SectionContent[]): SectionNode {
  return { type: 'section', id, role: 'other', number: null, title, depth: 2, parent: null, children };
}

function placed(...sections: SectionNode[]): string[][] {
  placeNotes({ sections } as ReportTree);
  return sections.map(({ children }) => children.map((child) => ('anchor' in child ? child.anchor : child.type)));
}

test('the footnote of a heading stands in its section, though the page goes on with another', () => {
  const improve = section('improve', [marker('note-1')], paragraph('improve-1', 2), paragraph('improve-2', 2));
  const help = section('help', [], paragraph('p1', 2), note('note-1', 2), paragraph('p2', 3));
  expect(placed(improve, help)).toEqual([
    ['improve-1', 'improve-2', 'note-1'],
    ['p1', 'p2'],
  ]);
});

test('footnotes of one paragraph stand behind it in their order', () => {
  const first = section('a', [], paragraph('p1', 2, marker('note-1'), marker('note-2')), paragraph('p2', 2));
  const second = section('b', [], paragraph('p3', 2), note('note-1', 2), note('note-2', 2));
  expect(placed(first, second)).toEqual([['p1', 'note-1', 'note-2', 'p2'], ['p3']]);
});

test('a footnote stays in the section of its marker, and far from a figure that may be none of its', () => {
  const first = section('a', [], paragraph('p1', 2, marker('note-1')), paragraph('p2', 2), note('note-1', 2));
  expect(placed(first)).toEqual([['p1', 'p2', 'note-1']]);
  const early = section('a', [], paragraph('p1', 2, marker('note-2')));
  expect(placed(early, section('b', [], paragraph('p3', 9), note('note-2', 9)))).toEqual([['p1'], ['p3', 'note-2']]);
});
