/** How opaque pictures are, from their dots as pdf.js unpacks them. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Drawn, Paint, PlacedPicture } from './drawn.ts';
import type { Point } from './matrix.ts';
import type { AlphaAt } from './visibility.ts';

/** The dots of a picture: one bit each (1), three bytes (2) or four with alpha (3). */
export interface Dots {
  width: number;
  height: number;
  kind?: number;
  data?: Uint8Array | Uint8ClampedArray;
}

const RGBA = 3;

/** For each paint of a page how opaque it is at a point: pictures by their dots, all else as a whole. */
export async function opacities(drawn: readonly Drawn[], page: PDFPageProxy): Promise<AlphaAt> {
  const dots = new Map<PlacedPicture, Dots | undefined>();
  for (const each of drawn)
    if (each.is === 'paint' && each.picture) dots.set(each.picture, await dotsOf(each.picture, page));
  return (paint: Paint, point: Point) => {
    const whole = paint.alpha === 'unknown' ? 0.5 : paint.alpha;
    return paint.picture ? whole * alphaOf(paint.picture, dots.get(paint.picture), point) : whole;
  };
}

/** The dots of a picture; `undefined` where pdf.js has none. */
export function dotsOf({ id, image }: PlacedPicture, { objs, commonObjs }: PDFPageProxy): Promise<Dots | undefined> {
  if (id === undefined) return Promise.resolve((image ?? undefined) as Dots | undefined);
  const store = id.startsWith('g_') ? commonObjs : objs;
  return new Promise(
    (resolve) => void store.get(id, (data: unknown) => resolve((data ?? undefined) as Dots | undefined)),
  );
}

/** A picture without dots that can be read is taken for opaque. */
function alphaOf({ ctm, stencil }: PlacedPicture, dots: Dots | undefined, [x, y]: Point): number {
  if (!dots?.data) return 1;
  const [a, b, c, d, e, f] = ctm;
  const area = a * d - b * c || 1;
  const across = ((x - e) * d - (y - f) * c) / area;
  const up = ((y - f) * a - (x - e) * b) / area;
  const column = Math.min(dots.width - 1, Math.max(0, Math.floor(across * dots.width)));
  const row = Math.min(dots.height - 1, Math.max(0, Math.floor((1 - up) * dots.height)));
  if (stencil) return stencilAlpha(dots, column, row);
  return dots.kind === RGBA ? (dots.data[4 * (row * dots.width + column) + 3] ?? 255) / 255 : 1;
}

/** A stencil has a bit for each dot, rows filled up to whole bytes: 0 is paint. */
function stencilAlpha({ width, data }: Dots, column: number, row: number): number {
  const byte = data?.[row * Math.ceil(width / 8) + (column >> 3)] ?? 255;
  return (byte >> (7 - (column & 7))) & 1 ? 0 : 1;
}
