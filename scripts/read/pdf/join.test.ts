import { expect, it } from 'vitest';
import type { Glyphs } from './glyphs.ts';
import { type Fonts, runsOf } from './join.ts';

const FONTS: Fonts = { bold: new Set(), size: 12, words: new Map() };

/** Stretches on one line, each beginning where the one before ends. */
function read(...texts: string[]): string {
  let left = 70;
  const glyphs = texts.map((text): Glyphs => {
    const width = text.length * 6;
    left += width;
    return { text, left: left - width, width, base: 100, size: 12, font: 'F', artifact: false };
  });
  return runsOf(glyphs, FONTS)
    .map(({ text }) => text)
    .join('');
}

it('the minus sign of a symbol font within a text is one, and its private code would be none', () => {
  expect(read('were adopted in 2016', '\uf02d', '17 and')).toBe('were adopted in 2016\u221217 and');
});

it('at the start of a text it is a list mark, and kept as it is for whoever looks for one', () => {
  expect(read('\uf02d', 'in primary schools')).toBe('\uf02din primary schools');
});
