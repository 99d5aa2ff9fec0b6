/** What a page has drawn so far, and the state in which the next operator finds it (ISO 32000, 8 and 9). */
import type { ContentMark } from '../actual-text.ts';
import type { Drawn, Ink, Paint, Picture, PlacedPicture } from './drawn.ts';
import { type GraphicsState, INITIAL } from './graphics-state.ts';
import { IDENTITY, matrixOf, multiply, translate } from './matrix.ts';
import { FILLS, STROKES } from './path-operators.ts';
import { type Box, boxOf, polygonsOf, rectangle, type Shape, shapeOf, strokesOf } from './shape.ts';
import { showGlyphs, type TextOperand } from './show.ts';
import type { Group, Surroundings } from './surroundings.ts';

/** Text rendering modes from this on add the letters to the clipping path. */
const CLIPPING = 4;
const UNIT: Box = [0, 0, 1, 1];

/** The state of a drawing as its operators change it, and what it has drawn so far. */
export class PageDrawing {
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
