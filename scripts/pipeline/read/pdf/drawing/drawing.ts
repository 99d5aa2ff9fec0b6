/** Follows the operators of a page and notes what it draws, in order (ISO 32000, 8 and 9). */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ContentMark } from '../actual-text.ts';
import type { Drawn, Ink, Paint, Picture, PlacedPicture } from './drawn.ts';
import { colourOf, type GraphicsState, INITIAL, withGState } from './graphics-state.ts';
import { IDENTITY, matrixOf, multiply, translate } from './matrix.ts';
import { type Box, polygonsOf, rectangle, type Shape, shapeOf, strokesOf } from './shape.ts';
import { type FontFacts, type TextOperand, showGlyphs } from './show.ts';

/** What pdf.js calls an operator list. */
export interface OperatorList {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

/** What the page knows that its operators do not say. */
export interface Surroundings {
  /** The marks that its content begins, in their order, where one of them stands for another text than it draws. */
  marks?: readonly ContentMark[] | undefined;
  fontOf(name: string): FontFacts;
  /** Whether a layer is on. */
  isOn(group: unknown): boolean;
  /** The number of the element of the structure tree as pdf.js spells it. */
  idOf(mcid: unknown): string | undefined;
}

/** All that a page draws. */
export function drawnBy(list: OperatorList, around: Surroundings): Drawn[] {
  const drawing = new Drawing(around);
  for (let index = 0; index < list.fnArray.length; index += 1) {
    const args = list.argsArray[index];
    OPERATORS[list.fnArray[index] ?? 0]?.(drawing, (Array.isArray(args) ? args : []) as Arguments);
  }
  return drawing.drawn;
}

/** Text rendering modes from this on add the letters to the clipping path. */
const CLIPPING = 4;
const UNIT: Box = [0, 0, 1, 1];

function boxOf(numbers: ArrayLike<number>): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(numbers);
  return [left, bottom, right, top];
}

type Arguments = readonly unknown[];
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

class Drawing {
  readonly drawn: Drawn[] = [];
  state: GraphicsState = INITIAL;
  pendingClip: Shape['rule'] | undefined;
  annotation: string | undefined;
  /** The text that is being shown cuts what follows it. */
  private clipsText = false;
  /** How many groups deep in a mask: what is drawn there is not seen. */
  inMask = 0;
  /** How many forms deep, and how many marks the content of the page has begun. */
  private forms = 0;
  private begun = 0;
  private readonly stack: GraphicsState[] = [];
  /** For each marked content that is open whether it is a layer that is off. */
  private readonly marks: boolean[] = [];
  readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
  }

  set(change: Partial<GraphicsState>): void {
    this.state = { ...this.state, ...change };
  }

  save(): void {
    this.stack.push(this.state);
  }

  restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  get off(): boolean {
    return this.marks.includes(true);
  }

  begin(tag: string, properties: unknown): void {
    const mark = this.nextMark(tag);
    this.marks.push(tag === 'OC' && !this.around.isOn(properties));
    this.drawn.push({
      is: 'begin',
      id: this.around.idOf(properties),
      tag,
      ...(mark?.text !== undefined && { text: mark.text }),
    });
  }

  /** The mark of the content that begins: pdf.js adds some of its own, for the layers of forms and pictures. */
  private nextMark(tag: string): ContentMark | undefined {
    const mark = this.forms === 0 ? this.around.marks?.[this.begun] : undefined;
    if (mark?.tag !== tag) return undefined;
    this.begun += 1;
    return mark;
  }

  end(): void {
    this.marks.pop();
    this.drawn.push({ is: 'end' });
  }

  /** A form or a group begins: its state is its own, and it is cut to its box. */
  enter(matrix: unknown, box: unknown): void {
    this.forms += 1;
    this.save();
    this.set({ ctm: multiply(this.state.ctm, matrixOf(matrix as ArrayLike<number> | null)) });
    if (box) this.clipTo(rectangle(boxOf(box as ArrayLike<number>), this.state.ctm));
    this.drawn.push({ is: 'break' });
  }

  leave(): void {
    this.forms -= 1;
    this.restore();
  }

  clipTo(shape: Shape): void {
    this.set({ clip: [...this.state.clip, shape] });
  }

  /** Paints a shape. What stands in a layer that is off paints nothing. */
  paint(shape: Shape, { colour, alpha }: Ink, picture?: PlacedPicture): void {
    if (this.off || this.inMask > 0) return;
    const { clip, masked, blend, group } = this.state;
    const paint: Paint = {
      is: 'paint',
      order: this.drawn.length,
      shape,
      clip,
      colour,
      alpha: masked || group.masked ? 'unknown' : alpha * group.alpha,
      blend: group.blend === 'normal' ? blend : group.blend,
    };
    if (picture) paint.picture = picture;
    if (this.annotation !== undefined) paint.annotation = this.annotation;
    this.drawn.push(paint);
  }

  /** A group is painted as one: with the alpha and the blend mode that stand when it begins. */
  beginGroup({ matrix, bbox, smask }: Group): void {
    this.save();
    if (bbox) this.clipTo(rectangle(boxOf(bbox), multiply(this.state.ctm, matrixOf(matrix))));
    const { group, fillAlpha, blend, masked } = this.state;
    const inner = { alpha: group.alpha * fillAlpha, masked: group.masked || masked, blend: group.blend };
    if (blend !== 'normal') inner.blend = blend;
    this.set({ group: inner, fillAlpha: 1, strokeAlpha: 1, blend: 'normal', masked: false });
    if (smask || this.inMask > 0) this.inMask += 1;
  }

  endGroup(): void {
    this.restore();
    if (this.inMask > 0) this.inMask -= 1;
  }

  /** An annotation is drawn over the page, cut to its rectangle. */
  beginAnnotation(id: string, rect: unknown, ...matrices: unknown[]): void {
    this.save();
    this.annotation = id;
    this.state = INITIAL;
    if (rect) this.clipTo(rectangle(boxOf(rect as ArrayLike<number>), IDENTITY));
    for (const matrix of matrices) this.set({ ctm: multiply(this.state.ctm, matrixOf(matrix as ArrayLike<number>)) });
  }

  endAnnotation(): void {
    this.restore();
    this.annotation = undefined;
  }

  /** A picture fills the unit square of its space. */
  paintPicture(picture: Picture): void {
    this.drawn.push({ is: 'break' });
    const { ctm, fill, fillAlpha } = this.state;
    this.paint(
      rectangle(UNIT, ctm),
      { colour: picture.stencil ? fill : 'unknown', alpha: fillAlpha },
      { ...picture, ctm },
    );
  }

  /** A stencil of one dot: its square in one colour. */
  paintStencil(): void {
    this.paint(rectangle(UNIT, this.state.ctm), { colour: this.state.fill, alpha: this.state.fillAlpha });
  }

  /** Fills, strokes or clips a path; a path may do two of them. */
  path(operator: number, data: unknown): void {
    const steps = (data as (ArrayLike<number> | null)[] | undefined)?.[0];
    const polygons = steps ? polygonsOf(steps, this.state.ctm) : [];
    const { fill, stroke, fillAlpha, strokeAlpha, lineWidth, ctm } = this.state;
    if (polygons.length > 0 && FILLS.has(operator)) {
      this.paint(shapeOf(polygons, FILLS.get(operator)), { colour: fill, alpha: fillAlpha });
    }
    if (polygons.length > 0 && STROKES.has(operator)) {
      const width = Math.max(lineWidth * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2])), 0.1);
      for (const shape of strokesOf(polygons, width)) this.paint(shape, { colour: stroke, alpha: strokeAlpha });
    }
    if (this.pendingClip) this.clipTo(shapeOf(polygons, this.pendingClip));
    this.pendingClip = undefined;
  }

  show(glyphs: unknown): void {
    if (this.annotation !== undefined || this.inMask > 0) return;
    const showing = { state: this.state, font: this.around.fontOf(this.state.font), off: this.off };
    const textMatrix = showGlyphs(glyphs as TextOperand[], showing, this.drawn);
    this.set({ textMatrix });
    if (this.state.mode >= CLIPPING) this.clipsText = true;
  }

  /** Letters may cut what is drawn after them, as a mask does. */
  endText(): void {
    if (this.clipsText) this.set({ masked: true });
    this.clipsText = false;
  }

  nextLine(x: number, y: number): void {
    const lineMatrix = translate(this.state.lineMatrix, x, y);
    this.set({ lineMatrix, textMatrix: lineMatrix });
  }
}

const FILLS = new Map<number, Shape['rule']>([
  [OPS.fill, 'nonzero'],
  [OPS.fillStroke, 'nonzero'],
  [OPS.closeFillStroke, 'nonzero'],
  [OPS.eoFill, 'evenodd'],
  [OPS.eoFillStroke, 'evenodd'],
  [OPS.closeEOFillStroke, 'evenodd'],
]);
const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

type Operator = (drawing: Drawing, args: Arguments) => void;

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

/** A name comes as a string or as an object of pdf.js. */
function tagOf(tag: unknown): string {
  return typeof tag === 'string' ? tag : ((tag as { name?: string } | null)?.name ?? '');
}

interface Group {
  matrix?: ArrayLike<number> | null;
  bbox?: ArrayLike<number> | null;
  smask?: unknown;
}
