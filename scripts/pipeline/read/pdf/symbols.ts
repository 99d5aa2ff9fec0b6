/** Marks of lists that symbol fonts draw: a letter there stands for a dot, a square or an arrow. */
import { type Glyphs, isInk } from './glyphs.ts';
import { onOneLine } from './join.ts';

/** Signs that are drawn as marks of lists, besides those that `block.ts` knows. */
const SIGN = /^[\u2190-\u21ff\u25a0-\u25ff\u2600-\u27bf\u2b00-\u2bff\ue000-\uf8ff]$/u;
/** Marks that `block.ts` knows. */
const KNOWN = /^[\ue000-\uf8ff•▪■□◼◾●○◦‣⁃∙·*–—−-]$/u;
/** A font that draws more signs than these draws text. */
const MOST_SIGNS = 3;
/** A mark stands this much of its size from its text, or more; a large first letter stands nearer. */
const GAP = 0.25;
/** Letters that are words too: alone they prove nothing. */
const WORD = /^[aioAIO\d]$/u;

/** Replaces marks that are drawn as letters of a symbol font, or as signs, by the common mark. */
export function markSymbols(pages: readonly (readonly Glyphs[])[]): void {
  const marks = pages.flatMap(marksIn);
  const fonts = symbolFonts(pages, marks);
  for (const mark of marks) {
    const sign = mark.text.trim();
    if (KNOWN.test(sign)) continue;
    if (mark.symbol || SIGN.test(sign) || fonts.has(mark.font)) mark.text = mark.text.replace(sign, '•');
  }
}

/** Single characters that begin a line, with text of another font at a distance behind them. */
function marksIn(glyphs: readonly Glyphs[]): Glyphs[] {
  const ink = glyphs.filter(isInk);
  return ink.filter((each, index) => {
    if (Array.from(each.text.trim()).length !== 1) return false;
    const [before, next] = [ink[index - 1], ink[index + 1]];
    if (!next || next.font === each.font || !onOneLine(each, next)) return false;
    if (before && onOneLine(before, each) && before.left < each.left) return false;
    return next.left - (each.left + each.width) > GAP * next.size;
  });
}

/** Fonts that draw nothing but such marks, and always the same few. */
function symbolFonts(pages: readonly (readonly Glyphs[])[], marks: readonly Glyphs[]): Set<string> {
  const isMark = new Set(marks);
  const drawn = new Map<string, { signs: string[]; text: boolean }>();
  for (const each of pages.flat()) {
    if (!isInk(each)) continue;
    const font = drawn.get(each.font) ?? { signs: [], text: false };
    font.text ||= !isMark.has(each);
    font.signs.push(each.text.trim());
    drawn.set(each.font, font);
  }
  const symbolic = [...drawn].filter(([, { signs, text }]) => {
    const different = new Set(signs);
    const repeated = signs.length > different.size || !signs.some((sign) => WORD.test(sign));
    return !text && repeated && different.size <= MOST_SIGNS && !signs.every((sign) => /\d/u.test(sign));
  });
  return new Set(symbolic.map(([font]) => font));
}
