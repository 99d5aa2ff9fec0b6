/** Pictures in which there is nothing to be seen: a background of one colour, or one that fades into another. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedPicture } from './drawn.ts';
import { type Dots, dotsOf } from './pictures.ts';

/** Dots beside each other that differ by more than this, of 255, are an edge of something. */
const EDGE = 16;
/** Fewer edges than this are dust. */
const DUST = 8;
/** Bytes of a dot by the kind of the picture, as pdf.js numbers them: RGB and RGBA. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 3: 4 };

/** Whether the dots of a picture show nothing. One whose dots cannot be read may show anything. */
export async function isPlainPicture(picture: PlacedPicture, page: PDFPageProxy): Promise<boolean> {
  const dots = await dotsOf(picture, page);
  if (typeof dots?.data !== 'object') return false;
  const bytes = picture.stencil ? undefined : BYTES[dots.kind ?? 0];
  return bytes === undefined ? fewerEdges(dots, bitAt(dots), 0) : fewerEdges(dots, channelAt(dots, bytes), EDGE, bytes);
}

type ValueAt = (column: number, row: number, channel: number) => number;

function channelAt({ data, width }: Dots, bytes: number): ValueAt {
  return (column, row, channel) => data?.[(row * width + column) * bytes + channel] ?? 0;
}

/** Eight dots to a byte; each row begins with a byte of its own. */
function bitAt({ data, width }: Dots): ValueAt {
  const bytes = Math.ceil(width / 8);
  return (column, row) => ((data?.[row * bytes + (column >> 3)] ?? 0) >> (7 - (column & 7))) & 1;
}

/** Whether hardly a dot differs from the one on its left or the one above it. */
function fewerEdges({ width, height }: Dots, valueAt: ValueAt, tolerance: number, channels = 1): boolean {
  let edges = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const differs = (left: number, up: number): boolean => {
        for (let channel = 0; channel < channels; channel += 1) {
          const step = valueAt(column, row, channel) - valueAt(column - left, row - up, channel);
          if (Math.abs(step) > tolerance) return true;
        }
        return false;
      };
      if ((column > 0 && differs(1, 0)) || (row > 0 && differs(0, 1))) edges += 1;
      if (edges >= Math.min(DUST, width * height - 1)) return false;
    }
  }
  return true;
}
