/** Follows the operators of a page and notes what it draws, in order (ISO 32000, 8 and 9). */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PageDrawing } from './drawing.ts';
import type { Drawn } from './drawn.ts';
import { colourOf, withGState } from './graphics-state.ts';
import { IDENTITY, matrixOf, multiply } from './matrix.ts';
import type { Group, Surroundings } from './surroundings.ts';

/** What pdf.js calls an operator list. */
export interface OperatorList {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

type Arguments = readonly unknown[];
/** All that a page draws. */
export function drawnBy(list: OperatorList, around: Surroundings): Drawn[] {
  const drawing = new PageDrawing(around);
  for (let index = 0; index < list.fnArray.length; index += 1) {
    const args = list.argsArray[index];
    OPERATORS[list.fnArray[index] ?? 0]?.(drawing, (Array.isArray(args) ? args : []) as Arguments);
  }
  return drawing.drawn;
}

type Operator = (drawing: PageDrawing, args: Arguments) => void;

const OPERATORS: Partial<Record<number, Operator>> = {
  [OPS.save]: (drawing) => drawing.save(),
  [OPS.restore]: (drawing) => drawing.restore(),
  [OPS.transform]: (drawing, args) =>
    drawing.set({ ctm: multiply(drawing.state.ctm, matrixOf(args as readonly number[])) }),
  [OPS.setGState]: (drawing, [entries]) => {
    drawing.state = withGState(drawing.state, entries as [string, unknown][]);
  },
  [OPS.setLineWidth]: (drawing, [width]) => drawing.set({ lineWidth: number(width) }),
  [OPS.setFillRGBColor]: (drawing, [hex]) => drawing.set({ fill: colourOf(hex) }),
  [OPS.setStrokeRGBColor]: (drawing, [hex]) => drawing.set({ stroke: colourOf(hex) }),
  [OPS.setFillColorN]: (drawing) => drawing.set({ fill: 'unknown' }),
  [OPS.setStrokeColorN]: (drawing) => drawing.set({ stroke: 'unknown' }),
  [OPS.clip]: (drawing) => void (drawing.pendingClip = 'nonzero'),
  [OPS.eoClip]: (drawing) => void (drawing.pendingClip = 'evenodd'),
  [OPS.constructPath]: (drawing, [operator, data]) => drawing.path(number(operator), data),
  [OPS.shadingFill]: (drawing) => {
    const shape = drawing.state.clip.at(-1);
    if (shape) drawing.paint(shape, { colour: 'unknown', alpha: drawing.state.fillAlpha });
  },
  [OPS.paintImageXObject]: (drawing, [id]) => drawing.paintPicture({ id: String(id), stencil: false }),
  [OPS.paintInlineImageXObject]: (drawing, [image]) => drawing.paintPicture({ image, stencil: false }),
  [OPS.paintImageMaskXObject]: (drawing, [mask]) =>
    drawing.paintPicture({ id: String((mask as { data?: unknown } | undefined)?.data), stencil: true }),
  [OPS.paintSolidColorImageMask]: (drawing) => drawing.paintStencil(),
  [OPS.beginGroup]: (drawing, [group]) => drawing.beginGroup(group as Group),
  [OPS.endGroup]: (drawing) => drawing.endGroup(),
  [OPS.paintFormXObjectBegin]: (drawing, [matrix, box]) => drawing.enter(matrix, box),
  [OPS.paintFormXObjectEnd]: (drawing) => drawing.leave(),
  [OPS.beginAnnotation]: (drawing, [id, rect, transform, matrix]) =>
    drawing.beginAnnotation(String(id), rect, transform, matrix),
  [OPS.endAnnotation]: (drawing) => drawing.endAnnotation(),
  [OPS.beginMarkedContent]: (drawing, [tag]) => drawing.begin(tagOf(tag), null),
  [OPS.beginMarkedContentProps]: (drawing, [tag, properties]) => drawing.begin(tagOf(tag), properties),
  [OPS.endMarkedContent]: (drawing) => drawing.end(),
  [OPS.beginText]: (drawing) => drawing.set({ textMatrix: IDENTITY, lineMatrix: IDENTITY }),
  [OPS.endText]: (drawing) => drawing.endText(),
  [OPS.setCharSpacing]: (drawing, [spacing]) => drawing.set({ charSpacing: number(spacing) }),
  [OPS.setWordSpacing]: (drawing, [spacing]) => drawing.set({ wordSpacing: number(spacing) }),
  [OPS.setHScale]: (drawing, [percent]) => drawing.set({ hScale: number(percent) / 100 }),
  [OPS.setLeading]: (drawing, [leading]) => drawing.set({ leading: number(leading) }),
  [OPS.setFont]: (drawing, [font, size]) => drawing.set({ font: String(font), fontSize: number(size) }),
  [OPS.setTextRenderingMode]: (drawing, [mode]) => drawing.set({ mode: number(mode) }),
  [OPS.setTextRise]: (drawing, [rise]) => drawing.set({ rise: number(rise) }),
  [OPS.moveText]: (drawing, [x, y]) => drawing.nextLine(number(x), number(y)),
  [OPS.setLeadingMoveText]: (drawing, [x, y]) => {
    drawing.set({ leading: -number(y) });
    drawing.nextLine(number(x), number(y));
  },
  [OPS.setTextMatrix]: (drawing, [numbers]) => {
    const textMatrix = matrixOf(numbers as ArrayLike<number>);
    drawing.set({ textMatrix, lineMatrix: textMatrix });
  },
  [OPS.nextLine]: (drawing) => drawing.nextLine(0, -drawing.state.leading),
  [OPS.showText]: (drawing, [glyphs]) => drawing.show(glyphs),
};

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** A name comes as a string or as an object of pdf.js. */
function tagOf(tag: unknown): string {
  return typeof tag === 'string' ? tag : ((tag as { name?: string } | null)?.name ?? '');
}
