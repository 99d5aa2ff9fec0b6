import { expect, it } from 'vitest';
import type { Hints } from '../../tree/source-tree.ts';
import { type Draft, type Piece, pieceOf } from '../../tree/draft.ts';
import { headingsPlain } from './headings-plain.ts';

function line(value: string, hints: Hints, marker = '', page = 6): Piece {
  return pieceOf({ type: 'block', shape: 'text', value, runs: [{ text: value }], marker, depth: 0, page, hints });
}

const TEXT = 'Accelerate the rate at which adopters are recruited and assessed to meet the demand from children.';
const text = (marker: string, page = 6): Piece =>
  line(TEXT, { tag: 'LI', size: 12, top: 216.4, bottom: 242.9 }, marker, page);
const before = text('34.');
const after = text('35.');
const apart = { tag: 'P', size: 12.6, top: 256.7, bottom: 269.3 };

function isHeading(piece: Piece, next: Piece = after, above: Piece = text('30.')): boolean {
  const pieces = [above, piece, next].map(({ node }) => pieceOf(node));
  headingsPlain.recognise({ pieces, facts: { kind: 'sif-inspection', framework: 'sif' } } as unknown as Draft);
  return pieces[1]?.label?.is === 'heading';
}

it('a short line in letters a little larger than the text below it is a heading, though it is tagged as a paragraph', () => {
  expect(isHeading(line('Help and Protection', apart))).toBe(true);
  expect(isHeading(line('Children’s views', apart))).toBe(true);
});

it('letters of the size of the text, and rounding, make none', () => {
  expect(isHeading(line('Help and Protection', { ...apart, size: 12 }))).toBe(false);
  expect(isHeading(line('Help and Protection', { ...apart, size: 12.1 }))).toBe(false);
});

it('nor do a sentence, several lines, a number, or text as large after it', () => {
  expect(isHeading(line('Children are safe.', apart))).toBe(false);
  expect(isHeading(line('Help and Protection', { ...apart, bottom: 283 }))).toBe(false);
  expect(isHeading(line('Help and Protection', apart, '35.'))).toBe(false);
  expect(isHeading(line('Help and Protection', apart), line(TEXT, apart))).toBe(false);
});

it('the last line of a page is none: the text after it stands elsewhere', () => {
  expect(isHeading(line('Help and Protection', apart), text('35.', 7))).toBe(false);
});

it('a short line between two numbers that follow each other is a heading in letters of any size, flush with them', () => {
  const plain = { ...apart, size: 12, bottom: 268.7, left: 71 };
  const next = line(TEXT, { tag: 'LI', size: 12, left: 70.9, top: 283 }, '35.');
  expect(isHeading(line('Business operation', plain), next, before)).toBe(true);
  expect(isHeading(line('Business operation', { ...plain, left: 92.2 }), next, before)).toBe(false);
  expect(isHeading(line('Business operation', { ...plain, bottom: 283 }), next, before)).toBe(false);
  expect(isHeading(line('Business operation', plain), next, line('by the authority, its', {}, '34.'))).toBe(false);
});
