import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { AddressedNode, NoteNode, ReportTree } from '../tree/report-tree.ts';
import { addGluedRefs } from './glued-refs.ts';

function reportOf(...texts: string[]): { report: ReportTree; note: NoteNode; paragraphs: AddressedNode[] } {
  const paragraphs = texts.map((value) => ({
    type: 'addressed',
    anchor: 'p1',
    page: 6,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  })) as unknown as AddressedNode[];
  const note = { type: 'note', anchor: 'note-1', marker: '3', page: 6, children: [] } as NoteNode;
  const section = { type: 'section', title: null, children: [...paragraphs, note] };
  return { report: { sections: [section] } as unknown as ReportTree, note, paragraphs };
}

test('a figure glued to one word near its footnote leads to it, and no word changes', () => {
  const { report, note, paragraphs } = reportOf(
    'Four live in residential special schools3, all far away.',
    'Key stage 3.',
  );
  addGluedRefs(report);
  expect(note.marked).toBe(true);
  const [block] = paragraphs[0]?.children ?? [];
  expect(block?.type === 'paragraph' && block.children.map(({ type }) => type)).toEqual([
    'text',
    'mdxJsxTextElement',
    'text',
  ]);
  expect(toString(block)).toBe('Four live in residential special schools3, all far away.');
});

test('of two such words neither does, nor does a figure that is a name', () => {
  for (const texts of [['The schools3 are far.', 'The boards3 are near.'], ['They use s3 and S3.'], ['On 3 May']]) {
    const { report, note } = reportOf(...texts);
    addGluedRefs(report);
    expect(note.marked).toBeUndefined();
  }
});
