/** What lies on a page: links, and marks of what is to be taken out. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DrawnGlyph } from './drawn.ts';
import type { Box } from './shape.ts';

/** An annotation as pdf.js has it; corners of quadrilaterals by eights. */
export interface Annotation {
  subtype?: string;
  url?: string;
  unsafeUrl?: string;
  rect?: ArrayLike<number>;
  quadPoints?: ArrayLike<number> | null;
}

export async function annotationsOf(page: PDFPageProxy): Promise<Annotation[]> {
  return (await page.getAnnotations()) as Annotation[];
}

/** Where an annotation lies: its quadrilaterals where it has some, else its rectangle. */
export function boxesOf({ rect, quadPoints }: Annotation): Box[] {
  const corners = Array.from(quadPoints ?? []);
  if (corners.length < 8) return rect ? [boxOf(Array.from(rect))] : [];
  return Array.from({ length: Math.floor(corners.length / 8) }, (_, quad) =>
    boxOf(corners.slice(8 * quad, 8 * quad + 8)),
  );
}

function boxOf(corners: readonly number[]): Box {
  const xs = corners.filter((_, index) => index % 2 === 0);
  const ys = corners.filter((_, index) => index % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether the middle of a letter stands in a box. */
export function isUnder(glyph: DrawnGlyph, [left, bottom, right, top]: Box): boolean {
  const { em } = glyph.show;
  const [x, y] = [(glyph.x + glyph.endX) / 2 + em[2] * 0.25, (glyph.y + glyph.endY) / 2 + em[3] * 0.25];
  return x >= left && x <= right && y >= bottom && y <= top;
}
