import type { Glyphs } from './glyphs.ts';
import { wordFrequencies } from '../hyphens.ts';
import type { Fonts } from './join.ts';

/** Fewer letters than this say nothing of a font. */
const ENOUGH = 30;
/** Bold letters are wider than those of the text, by at least this. */
const WIDER = 1.07;

/**
 * What the whole document says of its fonts. pdf.js gives no names of fonts without drawing the page; but the letters
 * of a bold face are wider than those of the face of the text, and that can be measured.
 */
export function fontsOf(pages: readonly Glyphs[][]): Fonts {
  const measures = new Map<string, { letters: number; width: number }>();
  for (const { text, width, size, font } of pages.flat()) {
    if (!/\p{Ll}{2}/u.test(text) || size === 0) continue;
    const measure = measures.get(font) ?? { letters: 0, width: 0 };
    measure.letters += text.length;
    measure.width += width / size;
    measures.set(font, measure);
  }
  const all = [...measures].map(([font, { letters, width }]) => ({ font, letters, mean: width / letters }));
  const body = all.reduce((most, each) => (each.letters > most.letters ? each : most), {
    font: '',
    letters: 0,
    mean: 1,
  });
  const bold = all.filter(({ letters, mean }) => letters >= ENOUGH && mean > body.mean * WIDER);
  const words = wordFrequencies(pages.flat().map(({ text }) => text));
  return { bold: new Set(bold.map(({ font }) => font)), size: sizeOf(pages.flat()), words };
}

/** The size that most letters have, to the half point. */
function sizeOf(all: readonly Glyphs[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of all) {
    const near = Math.round(size * 2) / 2;
    letters.set(near, (letters.get(near) ?? 0) + text.length);
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}
