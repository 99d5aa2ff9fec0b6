/** Puts what marked content stands for in the place of what it draws. */
import type { Drawn, DrawnGlyph } from './drawn.ts';
import { isShown } from './is-shown.ts';

/** Gives the first glyph of each such content its whole text; only where all of it is seen. */
export function replaceTexts(drawn: readonly Drawn[]): void {
  const open: { text: string | undefined; glyphs: DrawnGlyph[] }[] = [];
  for (const each of drawn) {
    if (each.is === 'begin') open.push({ text: each.text, glyphs: [] });
    else if (each.is === 'glyph') open.findLast(({ text }) => text !== undefined)?.glyphs.push(each);
    else if (each.is === 'end') {
      const { text, glyphs } = open.pop() ?? { text: undefined, glyphs: [] };
      if (text !== undefined) replace(glyphs, text);
    }
  }
}

function replace(glyphs: readonly DrawnGlyph[], text: string): void {
  const [first, ...rest] = glyphs;
  const last = glyphs.at(-1);
  const drawn = glyphs.map((glyph) => glyph.text).join('');
  if (!first || !last || withoutSpace(drawn) === withoutSpace(text) || !glyphs.every(isShown)) return;
  first.text = text;
  first.advance = rest.reduce((sum, { advance }) => sum + advance, first.advance);
  [first.endX, first.endY] = [last.endX, last.endY];
  for (const glyph of rest) glyph.text = '';
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
