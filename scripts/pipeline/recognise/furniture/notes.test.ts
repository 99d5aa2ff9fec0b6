import { expect, it } from 'vitest';
import type { Block } from '../../tree/source-tree.ts';
import { type Draft, pieceOf } from '../../tree/draft.ts';
import { notes } from './notes.ts';
import { wholeNotes } from '../../structure/whole-notes.ts';

interface Printed {
  size?: number;
  page?: number;
  marker?: string;
}

function line(value: string, { size = 10, page = 2, marker = '' }: Printed = {}): Draft['pieces'][number] {
  const shape = marker === '' ? 'text' : 'note';
  return pieceOf({ type: 'block', shape, value, runs: [{ text: value }], marker, depth: 0, page, hints: { size } });
}

const start = line('This guidance sets out the purpose,', { marker: '1' });

function textsOfNotes(...pieces: Draft['pieces']): string[] {
  const draft = { pieces: pieces.map(({ node }) => pieceOf(structuredClone(node))) } as Draft;
  notes.recognise(draft);
  wholeNotes(draft);
  return draft.pieces.filter(({ label }) => label?.is === 'note').map(({ node }) => (node as Block).value);
}

it('a line of a footnote that comes as a block of its own is of the footnote', () => {
  const rests = [line('principles for practice'), line('and expected outcomes.')];
  expect(textsOfNotes(start, ...rests)).toEqual([
    'This guidance sets out the purpose, principles for practice and expected outcomes.',
  ]);
});

it('the text that a footnote interrupts is not of it: larger letters, another page, a sentence of its own', () => {
  const alone = ['This guidance sets out the purpose,'];
  expect(textsOfNotes(start, line('making about their lives.', { size: 12 }))).toEqual(alone);
  expect(textsOfNotes(start, line('making about their lives.', { page: 3 }))).toEqual(alone);
  expect(textsOfNotes(start, line('Children are safe.'))).toEqual(alone);
  expect(textsOfNotes(line('A whole note.', { marker: '2' }), line('making about their lives.'))).toEqual([
    'A whole note.',
  ]);
});
