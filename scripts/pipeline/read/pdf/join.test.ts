import { expect, it } from 'vitest';
import { buildBlock } from './block.ts';
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

/** A figure raised by so many points, and a text in letters of a size. */
function withMarker(raised: number, text: string, size: number, share = 0.8): Glyphs[] {
  const common = { font: 'F', artifact: false };
  return [
    { text: '4', left: 70.9, width: 4.4, base: 700 - raised, size: share * size, ...common },
    { text, left: 75.5, width: 200, base: 700, size, ...common },
  ];
}

it('a figure more than half a line above the text of a footnote is its marker', () => {
  const note = buildBlock(
    withMarker(5.5, 'New Belongings was launched in 2013.', 10),
    { tag: '', depth: 0, page: 30 },
    FONTS,
  );
  expect(note).toMatchObject({ shape: 'note', marker: '4', value: 'New Belongings was launched in 2013.' });
});

it('nor need it be smaller than that text, if it stands as high', () => {
  const note = buildBlock(
    withMarker(4, 'These are residential schools.', 8, 1),
    { tag: 'P', depth: 0, page: 7 },
    FONTS,
  );
  expect(note).toMatchObject({ shape: 'note', marker: '4' });
  const text = buildBlock(
    withMarker(0, 'These are residential schools.', 8, 1),
    { tag: 'P', depth: 0, page: 7 },
    FONTS,
  );
  expect(text).toMatchObject({ shape: 'text', marker: '' });
});

it('a raised figure before a heading leads to a footnote, and makes the heading none', () => {
  const heading = buildBlock(withMarker(5, 'Information about this area', 14), { tag: 'P', depth: 0, page: 5 }, FONTS);
  expect(heading).toMatchObject({ shape: 'text', runs: [{ text: '4', superscript: true }, {}] });
});
