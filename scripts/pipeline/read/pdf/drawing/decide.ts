/** Decides by a picture of the page what shapes and colours do not say: which letters are seen. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { refusal } from '../open.ts';
import type { DrawnGlyph } from './drawn.ts';
import type { Point } from './matrix.ts';
import type { TextDifference } from './renderings.ts';

/** The difference that the text of a page, from 1, makes to its picture; undefined where it cannot be drawn. */
export type Renderer = (page: number) => Promise<TextDifference | undefined>;

/** A dot that differs by less than this, of 255, looks the same: 0.04 of 1, as everywhere in this folder. */
const ALIKE = 10;
/** A letter is seen where so much of its box differs: a full stop fills some 5 % of its own. */
const SEEN = 0.02;
/** How high and how low a letter reaches, in ems from its line; so much is left off, that no neighbour reaches in. */
const TOP = 0.72;
const BOTTOM = -0.12;
const MARGIN = 0.04;

/**
 * Marks those of the glyphs that make no difference to the picture as covered.
 * @throws VFileMessage where the picture cannot be drawn: nothing may be published of which that is not known
 */
export async function decideByPicture(
  glyphs: readonly DrawnGlyph[],
  page: PDFPageProxy,
  render: Renderer,
): Promise<void> {
  if (!glyphs.some(({ text }) => text.trim() !== '')) return;
  const picture = await render(page.pageNumber);
  if (!picture) throw undecided(page.pageNumber);
  const toPicture = placesOf(page, picture);
  for (const glyph of glyphs) if (!isSeen(cornersOf(glyph).map(toPicture), picture)) glyph.sight = 'covered';
}

function undecided(page: number): Error {
  const reason = `Unexpected text on page ${page} under a mask, a pattern or a blend mode, which cannot be drawn here, expected text of which it is clear that the page shows it: print the document to a new PDF, or ask the publisher for the original`;
  return Object.assign(refusal('pdf-undecided', reason), { page });
}

/** From a point of the page to one of its picture, which is turned as the page is shown. */
function placesOf({ view, rotate }: PDFPageProxy, { width, height }: TextDifference): (point: Point) => Point {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  return ([x, y]) => {
    const [along, up] = [(x - left) / (right - left), (y - bottom) / (top - bottom)];
    const [across, down] = turned(along, up, rotate);
    return [across * width, down * height];
  };
}

/** Parts of the width and of the height, from the top left of the page as it is shown. */
function turned(along: number, up: number, rotate: number): Point {
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [up, along];
    case 180:
      return [1 - along, up];
    case 270:
      return [1 - up, 1 - along];
    default:
      return [along, 1 - up];
  }
}

function cornersOf({ x, y, endX, endY, show: { em, vertical } }: DrawnGlyph): Point[] {
  const [rightX, rightY, upX, upY] = em;
  const [dx, dy] = vertical ? [0, 0] : [rightX * MARGIN, rightY * MARGIN];
  const at = (fromX: number, fromY: number, up: number): Point => [fromX + up * upX, fromY + up * upY];
  if (vertical)
    return [-0.5, 0.5].flatMap((side): Point[] => [
      [x + side * rightX, y + side * rightY],
      [endX + side * rightX, endY + side * rightY],
    ]);
  return [BOTTOM, TOP].flatMap((up) => [at(x + dx, y + dy, up), at(endX - dx, endY - dy, up)]);
}

function isSeen(corners: readonly Point[], { width, height, dots }: TextDifference): boolean {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(width, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(height, Math.ceil(Math.max(...ys)))];
  let differing = 0;
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1) if ((dots[row * width + column] ?? 0) >= ALIKE) differing += 1;
  return differing > SEEN * Math.max(1, (right - left) * (bottom - top));
}
