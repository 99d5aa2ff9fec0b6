import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/domain/words.ts';
import type { Block, Run } from '../tree/source-tree.ts';
import { type Draft, type Label, pieceOf } from '../tree/draft.ts';
import { rejoin } from './rejoin.ts';

function piece(label: Label, ...runs: Run[]): Draft['pieces'][number] {
  const value = runs.map(({ text }) => text).join('');
  const node: Block = { type: 'block', shape: 'text', value, runs, marker: '', depth: 0, hints: {} };
  return { ...pieceOf(node), label };
}

const text = { is: 'unnumbered' } as const;
const foot = { is: 'furniture', name: 'page number' } as const;
const note = { is: 'note' } as const;
const start = { is: 'numbered', number: '3', series: 1 } as const;

function draftOf(pieces: Draft['pieces'], format: Draft['format'] = 'pdf'): Draft {
  return { pieces, format } as Draft;
}

function textsAfter(pieces: Draft['pieces']): string[] {
  rejoin(draftOf(pieces));
  return pieces.map(({ text }) => text);
}

it('a word that the end of a page breaks is whole, past the running foot and a footnote', () => {
  const pieces = [
    piece(start, { text: 'Reports of the multi-' }),
    piece(note, { text: 'A note.' }),
    piece(foot, { text: '7' }),
    piece(text, { text: 'agency hub are read.' }),
  ];
  expect(textsAfter(pieces)).toEqual(['Reports of the multi-agency', 'A note.', '7', 'hub are read.']);
});

it('says how many words fewer there are, and keeps each letter and its look', () => {
  const pieces = [
    piece(start, { text: 'Leaders ' }, { text: 'over-', bold: true }),
    piece(text, { text: 'optimistic', italic: true }, { text: ', and not well-' }),
    piece(text, { text: 'informed.' }),
  ];
  const words = (): number => pieces.flatMap(({ node }) => wordsOf((node as Block).value)).length;
  const before = words();
  expect(rejoin(draftOf(pieces))).toBe(2);
  expect(before - words()).toBe(2);
  expect(pieces.map(({ text: each }) => each)).toEqual(['Leaders over-optimistic,', 'and not well-informed.', '']);
  expect((pieces[0]?.node as Block).runs).toEqual([
    { text: 'Leaders ' },
    { text: 'over-', bold: true },
    { text: 'optimistic', italic: true },
    { text: ',' },
  ]);
});

it('the rest of a sentence ends in the word, and what follows is still of its paragraph', () => {
  const pieces = [piece(start, { text: 'Better information-' }), piece(text, { text: 'sharing. Leaders act.' })];
  expect(textsAfter(pieces)).toEqual(['Better information-sharing.', 'Leaders act.']);
  expect(pieces[1]?.label).toEqual({ is: 'continuation' });
});

it('what a page cuts off is taken where the source tags it as an item, but not an item with its own mark', () => {
  const bullet = { is: 'bullet', level: 1 } as const;
  expect(textsAfter([piece(start, { text: 'in life-' }), piece(bullet, { text: 'story work' })])).toEqual([
    'in life-story',
    'work',
  ]);
  const marked = piece(bullet, { text: 'story work' });
  (marked.node as Block).marker = '•';
  expect(textsAfter([piece(start, { text: 'in life-' }), marked])).toEqual(['in life-', 'story work']);
});

it('a hyphen that stands for a later word, a heading and a new paragraph stay as they are', () => {
  const apart = ['Plans short-', 'and long-term.'];
  expect(textsAfter(apart.map((value) => piece(text, { text: value })))).toEqual(apart);
  expect(
    textsAfter([piece(text, { text: 'pre-' }), piece({ is: 'heading', role: 'other', depth: 3 }, { text: 'work' })]),
  ).toEqual(['pre-', 'work']);
  expect(textsAfter([piece(text, { text: 'pre-' }), piece(start, { text: 'work' })])).toEqual(['pre-', 'work']);
});

it('a text file is left as it is: its words are counted as the file has them', () => {
  const pieces = [piece(text, { text: 'multi-' }), piece(text, { text: 'agency' })];
  expect(rejoin(draftOf(pieces, 'text'))).toBe(0);
});

it('years that a line breaks are whole, and their second half is no number of a paragraph', () => {
  const rest = piece(text, { text: 'This is a strong document.' });
  const numbered = { ...rest, node: { ...(rest.node as Block), marker: '17.' } };
  const pieces = [piece(start, { text: 'Audits cover all services within 2016-' }), numbered];
  expect(textsAfter(pieces)).toEqual(['Audits cover all services within 2016-17.', 'This is a strong document.']);
});
