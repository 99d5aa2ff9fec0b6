import { expect, test } from 'vitest';
import type { Glyphs } from './glyphs.ts';
import { runsOf } from './join.ts';

type Style = Pick<Glyphs, 'bold' | 'italic'>;

/** Stretches of one line, side by side. */
function runs(...stretches: [string, Style?][]): unknown[] {
  let left = 70;
  const glyphs = stretches.map(([text, style]): Glyphs => {
    const width = 6 * text.length;
    left += width;
    return {
      text,
      left: left - width,
      width,
      base: 100,
      size: 12,
      font: JSON.stringify(style ?? {}),
      artifact: false,
      ...style,
    };
  });
  return runsOf(glyphs, { bold: new Set(), size: 12, words: new Map() });
}

const BOLD = { bold: true } as const;
const ITALIC = { italic: true } as const;

test('bold and italic words within a text are kept so', () => {
  expect(runs(['The judgement is '], ['good', BOLD], [' in '], ['Working together', ITALIC], ['.'])).toEqual([
    { text: 'The judgement is ' },
    { text: 'good', bold: true },
    { text: ' in ' },
    { text: 'Working together', italic: true },
    { text: '.' },
  ]);
});

test('what is bold throughout stands out as a whole: it is a heading or a label', () => {
  expect(runs(['Summary of ', BOLD], ['findings', BOLD])).toEqual([{ text: 'Summary of findings' }]);
});

test('a number in front looks like the words behind it, so that it is still found', () => {
  expect(runs(['14.', BOLD], [' Children are '], ['not', BOLD], [' seen.'])).toEqual([
    { text: '14. Children are ' },
    { text: 'not', bold: true },
    { text: ' seen.' },
  ]);
});

test('punctuation alone is not emphasised', () => {
  expect(runs(['Children are seen'], ['.', ITALIC], [' Always', ITALIC])).toEqual([
    { text: 'Children are seen.' },
    { text: ' Always', italic: true },
  ]);
});
