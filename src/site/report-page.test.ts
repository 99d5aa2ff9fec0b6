import { expect, test } from 'vitest';
import { noteName } from './report-page.ts';

const notes = (...markers: string[]) =>
  markers.map((marker, at) => ({ anchor: `note-${at + 1}`, marker, text: 'A note.' }));

test('a footnote is called by its marker', () => {
  expect(noteName('note-2', notes('2', '4'))).toBe('Footnote 4');
});

test('no two footnotes of a report are called the same, also where their markers begin again', () => {
  const repeated = notes('1', '1', '2');
  expect(repeated.map(({ anchor }) => noteName(anchor, repeated))).toEqual(['Footnote 1', 'Footnote 2', 'Footnote 3']);
});
