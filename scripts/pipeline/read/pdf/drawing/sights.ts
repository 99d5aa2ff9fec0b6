/** From what a page draws to what of its text is seen, and what is to be said of the rest. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wordsOf } from '../../../../../src/domain/words.ts';
import type { PageNote } from '../../../tree/source-tree.ts';
import type { TagNode } from '../units.ts';
import { linesOf } from '../lines.ts';
import type { Drawn, DrawnGlyph } from './drawn.ts';
import { glyphsOf } from './page-glyphs.ts';
import { isShown } from './is-shown.ts';
import { opacities } from './pictures.ts';
import { isPlainPicture } from './plain-pictures.ts';
import { markDoubles } from './doubles.ts';
import { markLinks } from './links.ts';
import { replaceTexts, replaceTextsByTags } from './replace.ts';
import { annotationsOf } from './annotations.ts';
import { refuseUnapplied } from './redactions.ts';
import { markStruck } from './strikes.ts';
import { markWholeWords } from './whole-words.ts';
import { decideByPicture, type Renderer } from './decide.ts';
import { findSights } from './visibility.ts';
import type { Box } from './shape.ts';

/** What is known of a page besides what it draws. */
export interface PageContext {
  tags: TagNode | null;
  render: Renderer;
}

/** Finds of each glyph of a page whether it is seen, struck through, and where it leads to. */
export async function lookAt(drawn: readonly Drawn[], page: PDFPageProxy, around: PageContext): Promise<void> {
  const { tags, render } = around;
  const undecided = findSights(drawn, viewOf(page), await opacities(drawn, page));
  await decideByPicture(undecided, page, render);
  replaceTexts(drawn);
  replaceTextsByTags(drawn, tags);
  markDoubles(drawn);
  markStruck(drawn);
  const annotations = await annotationsOf(page);
  refuseUnapplied(drawn, annotations, page.pageNumber);
  markLinks(drawn, annotations);
  markWholeWords(drawn);
}

/** The part of a page that is shown. */
export function viewOf({ view }: PDFPageProxy): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  return [left, bottom, right, top];
}

const NOTED = ['covered', 'layer', 'invisible', 'colour', 'outside', 'recognised'] as const;

/** What is to be said of a page, in its view: that it is a picture, or how many of its words are not seen, by what hides them. */
export async function pageNotes(proxy: PDFPageProxy, drawn: readonly Drawn[], view: Box): Promise<PageNote[]> {
  const page = proxy.pageNumber;
  const shown = isPicture(drawn, view) && !(hasText(drawn, view) && !isPicture(await withoutPlain(drawn, proxy), view));
  const picture: PageNote[] = shown ? [{ page, what: 'picture', words: 0 }] : [];
  const there = new Set<DrawnGlyph['sight']>();
  for (const each of drawn) if (each.is === 'glyph') there.add(each.sight);
  const hidden = NOTED.filter((what) => there.has(what)).flatMap((what): PageNote[] => {
    const glyphs = glyphsOf(drawn, view, ({ sight }) => sight === what);
    const words = linesOf(glyphs).flatMap(({ text }) => wordsOf(text)).length;
    return words === 0 ? [] : [{ page, what, words }];
  });
  return [...picture, ...hidden];
}

/** Running heads and feet stand within this share of the height of a page from its edges. */
const EDGE = 0.1;

/** Whether a page shows letters that are no running head or foot. Where it shows none, nothing of it can be read. */
function hasText(drawn: readonly Drawn[], [, bottom, , top]: Box): boolean {
  const edge = EDGE * (top - bottom);
  return drawn.some((each) => each.is === 'glyph' && isLetter(each) && each.y > bottom + edge && each.y < top - edge);
}

/** What a page draws, less the pictures in which there is nothing: a plain background hides no text. */
async function withoutPlain(drawn: readonly Drawn[], page: PDFPageProxy): Promise<Drawn[]> {
  const left: Drawn[] = [];
  for (const each of drawn)
    if (each.is !== 'paint' || !each.picture || !(await isPlainPicture(each.picture, page))) left.push(each);
  return left;
}

/** A page with fewer letters has no text; one that pictures fill may have a running head and foot. */
const NO_TEXT = 20;
const HEAD_AND_FOOT = 120;
/** Pictures fill this much of a page that is a picture; the second where it has a running head. */
const PICTURE = 0.25;
const FILLED = 0.5;
/** How many shapes a page without text must draw to count as one whose letters are outlines. */
const OUTLINES = 200;

/** Whether the text of a page is in a picture, and cannot be read. */
export function isPicture(drawn: readonly Drawn[], [left, bottom, right, top]: Box): boolean {
  const paints = drawn.filter((each) => each.is === 'paint');
  const pictures = paints.filter(({ picture }) => picture !== undefined);
  const filled = pictures.reduce((sum, { shape: { box } }) => sum + (box[2] - box[0]) * (box[3] - box[1]), 0);
  const share = filled / ((right - left) * (top - bottom));
  if (share < PICTURE && paints.length < OUTLINES) return false;
  const letters = drawn.filter((each): each is DrawnGlyph => each.is === 'glyph' && isLetter(each));
  if (letters.length >= HEAD_AND_FOOT || letters.some(({ sight }) => sight === 'recognised')) return false;
  return share > FILLED || letters.length < NO_TEXT;
}

function isLetter(glyph: DrawnGlyph): boolean {
  return isShown(glyph) && /[\p{L}\p{N}]/u.test(glyph.text);
}
