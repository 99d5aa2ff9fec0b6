/** From what a page draws to what of its text is seen, and what is to be said of the rest. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wordsOf } from '../../../../../src/domain/words.ts';
import type { PageNote } from '../../../tree/source-tree.ts';
import { linesOf } from '../lines.ts';
import type { Drawn, DrawnGlyph } from './drawn.ts';
import { glyphsOf } from './page-glyphs.ts';
import { opacities } from './pictures.ts';
import { findSights } from './visibility.ts';
import type { Box } from './shape.ts';

/** Finds of each glyph of a page whether it is seen. */
export async function lookAt(drawn: readonly Drawn[], page: PDFPageProxy): Promise<void> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const box: Box = [left, bottom, right, top];
  findSights(drawn, box, await opacities(drawn, page));
}

/** Whether a reader of the page gets a glyph. */
export function isShown({ sight }: DrawnGlyph): boolean {
  return sight === 'seen' || sight === 'recognised';
}

const NOTED = ['covered', 'layer', 'invisible', 'colour', 'outside', 'recognised'] as const;

/** How many words of a page are not seen, by what hides them. */
export function notesOf(page: number, drawn: readonly Drawn[]): PageNote[] {
  const there = new Set(drawn.map((each) => (each.is === 'glyph' ? each.sight : undefined)));
  return NOTED.filter((what) => there.has(what)).flatMap((what): PageNote[] => {
    const glyphs = glyphsOf(drawn, 0, ({ sight }) => sight === what);
    const words = linesOf(glyphs).flatMap(({ text }) => wordsOf(text)).length;
    return words === 0 ? [] : [{ page, what, words }];
  });
}
