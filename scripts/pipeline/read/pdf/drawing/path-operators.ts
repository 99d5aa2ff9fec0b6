/** Which operators paint a path (ISO 32000, 8.5.3); some of them fill and stroke it. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Shape } from './shape.ts';

/** Those that fill, by the rule that says what is inside. */
export const FILLS = new Map<number, Shape['rule']>([
  [OPS.fill, 'nonzero'],
  [OPS.fillStroke, 'nonzero'],
  [OPS.closeFillStroke, 'nonzero'],
  [OPS.eoFill, 'evenodd'],
  [OPS.eoFillStroke, 'evenodd'],
  [OPS.closeEOFillStroke, 'evenodd'],
]);
export const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
