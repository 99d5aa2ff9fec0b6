import type { Colour } from './drawn.ts';
import { IDENTITY, type Matrix } from './matrix.ts';
import type { Shape } from './shape.ts';

/** The graphics state (ISO 32000, 8.4), as far as it says what is seen. Each is replaced, never changed. */
export interface GraphicsState {
  ctm: Matrix;
  clip: Shape[];
  fill: Colour;
  stroke: Colour;
  fillAlpha: number;
  strokeAlpha: number;
  /** A soft mask decides what is seen. */
  masked: boolean;
  blend: 'normal' | 'multiply' | 'other';
  /** Of the groups around: what they are painted with as a whole. */
  group: { alpha: number; masked: boolean; blend: 'normal' | 'multiply' | 'other' };
  lineWidth: number;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  /** Text rendering mode, 0–7. */
  mode: number;
  textMatrix: Matrix;
  lineMatrix: Matrix;
}

export const INITIAL: GraphicsState = {
  ctm: IDENTITY,
  clip: [],
  fill: [0, 0, 0],
  stroke: [0, 0, 0],
  fillAlpha: 1,
  strokeAlpha: 1,
  masked: false,
  blend: 'normal',
  group: { alpha: 1, masked: false, blend: 'normal' },
  lineWidth: 1,
  font: '',
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  textMatrix: IDENTITY,
  lineMatrix: IDENTITY,
};

/** What a named graphics state of pdf.js sets: pairs of key and value. */
export function withGState(state: GraphicsState, entries: readonly (readonly [string, unknown])[]): GraphicsState {
  const next = { ...state };
  for (const [key, value] of entries) {
    if (key === 'ca' && typeof value === 'number') next.fillAlpha = value;
    else if (key === 'CA' && typeof value === 'number') next.strokeAlpha = value;
    else if (key === 'LW' && typeof value === 'number') next.lineWidth = value;
    else if (key === 'SMask') next.masked = value !== false;
    else if (key === 'BM') next.blend = blendOf(value);
    else if (key === 'Font' && Array.isArray(value)) [next.font, next.fontSize] = [String(value[0]), Number(value[1])];
  }
  return next;
}

/** pdf.js gives the names of the canvas: `source-over` is the normal one. */
function blendOf(name: unknown): GraphicsState['blend'] {
  if (name === 'source-over' || name === 'normal') return 'normal';
  return name === 'multiply' || name === 'darken' ? 'multiply' : 'other';
}

/** `#rrggbb` as a colour; of a pattern nothing is known. */
export function colourOf(hex: unknown): Colour {
  const parts = typeof hex === 'string' ? /^#(?<r>[\da-f]{2})(?<g>[\da-f]{2})(?<b>[\da-f]{2})$/iu.exec(hex) : null;
  const { r = '', g = '', b = '' } = parts?.groups ?? {};
  const part = (digits: string): number => Number.parseInt(digits, 16) / 255;
  return parts ? [part(r), part(g), part(b)] : 'unknown';
}
