/** A rectangle or a line drawn by hand seldom ends where a word does: a word is marked as most of its letters are. */
import type { Drawn, DrawnGlyph } from './drawn.ts';

/** Letters of one word stand nearer than this much of their size. */
const NEAR = 0.2;

/** Marks as deleted, and as leading somewhere, whole words. */
export function markWholeWords(drawn: readonly Drawn[]): void {
  if (!drawn.some((each) => each.is === 'glyph' && (each.deleted || each.url !== undefined))) return;
  for (const word of wordsIn(drawn)) {
    const marked = word.filter(({ deleted, url }) => deleted || url !== undefined);
    if (marked.length === 0 || marked.length === word.length) continue;
    const { deleted, url }: Partial<DrawnGlyph> = marked.length * 2 > word.length ? { ...marked[0] } : {};
    for (const glyph of word) {
      delete glyph.deleted;
      delete glyph.url;
      if (deleted) glyph.deleted = true;
      if (url !== undefined) glyph.url = url;
    }
  }
}

/** Letters and figures that stand together, as they are drawn. */
function wordsIn(drawn: readonly Drawn[]): DrawnGlyph[][] {
  const words: DrawnGlyph[][] = [];
  let last: DrawnGlyph | undefined;
  for (const each of drawn) {
    if (each.is !== 'glyph') continue;
    const inWord = /[\p{L}\p{N}]/u.test(each.text);
    const word = words.at(-1);
    if (inWord && last && word && isNext(last, each)) word.push(each);
    else if (inWord) words.push([each]);
    last = inWord ? each : undefined;
  }
  return words;
}

function isNext({ endX, endY }: DrawnGlyph, { x, y, show: { em } }: DrawnGlyph): boolean {
  return Math.hypot(x - endX, y - endY) < NEAR * Math.hypot(em[2], em[3]);
}
