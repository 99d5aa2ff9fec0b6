/** From the operand of a text-showing operator to the glyphs on the page (ISO 32000, 9.4.4). */
import type { Drawn, Ink, Show } from './drawn.ts';
import type { GraphicsState } from './graphics-state.ts';
import { type Matrix, multiply, translate } from './matrix.ts';

/** A glyph as pdf.js hands it on, or a number that moves on: thousandths of an em, to the left. */
export type TextOperand =
  | number
  | {
      unicode: string;
      width: number;
      vmetric?: readonly number[] | null;
      isSpace?: boolean;
      originalCharCode?: number;
    };

/** What is known of a font. */
export interface FontFacts {
  /** The same for all encodings of one font. */
  face: string;
  /** A font of symbols. */
  symbol: boolean;
  /** Its codes are bytes: 173 is a soft hyphen there, though it is drawn as a hyphen. */
  simple: boolean;
  vertical: boolean;
  /** Width and height of a unit of its glyphs in ems: 0.001, except in Type 3 fonts. */
  unit: number;
  /** By which factor the height of a letter differs from its nominal size: 1, except in Type 3 fonts. */
  height(size: number): number;
}

interface Showing {
  state: GraphicsState;
  font: FontFacts;
  off: boolean;
}

/** Adds the glyphs to what is drawn; gives the text matrix after them. */
export function showGlyphs(all: readonly TextOperand[], { state, font, off }: Showing, drawn: Drawn[]): Matrix {
  const toPage = multiply(state.ctm, state.textMatrix);
  const [a, b, c, d, e, f] = multiply(toPage, letterMatrix(state, font));
  const show: Show = {
    ...commonOf(state),
    off,
    vertical: font.vertical,
    face: font.face,
    symbol: font.symbol,
    em: [a, b, c, d],
  };
  // The way on the page of one unit along the text.
  const [dx, dy] = font.vertical ? [toPage[2], toPage[3]] : [toPage[0], toPage[1]];
  const stretch = font.vertical ? 1 : state.hScale;
  let along = 0;
  for (const shown of all) {
    if (typeof shown === 'number') {
      along -= (shown / 1000) * state.fontSize * stretch;
      continue;
    }
    const advance = advanceOf(shown, state, font);
    const x = e + along * dx;
    const y = f + along * dy;
    drawn.push({
      is: 'glyph',
      order: drawn.length,
      text: textOf(shown, font),
      x,
      y,
      endX: x + advance * dx,
      endY: y + advance * dy,
      advance,
      show,
      sight: 'seen',
    });
    along += advance + (state.charSpacing + (shown.isSpace ? state.wordSpacing : 0)) * stretch;
  }
  return font.vertical ? translate(state.textMatrix, 0, along) : translate(state.textMatrix, along, 0);
}

/** Code of the soft hyphen in the common encodings (ISO 32000, annex D, note 6). */
const SOFT_HYPHEN = 0xad;

function textOf({ unicode, originalCharCode }: Exclude<TextOperand, number>, { simple }: FontFacts): string {
  return simple && originalCharCode === SOFT_HYPHEN && unicode === '-' ? '\u00ad' : unicode;
}

function letterMatrix({ fontSize, hScale, rise }: GraphicsState, font: FontFacts): Matrix {
  return [fontSize * hScale, 0, 0, fontSize * font.height(fontSize), 0, rise];
}

function advanceOf(shown: Exclude<TextOperand, number>, { fontSize, hScale }: GraphicsState, font: FontFacts): number {
  if (font.vertical) return (shown.vmetric?.[0] ?? -1000) * font.unit * fontSize;
  return shown.width * font.unit * fontSize * hScale;
}

type Common = Omit<Show, 'off' | 'vertical' | 'face' | 'symbol' | 'em'>;

function commonOf(state: GraphicsState): Common {
  const { font, fontSize, rise, clip, ctm, lineMatrix, mode } = state;
  const scale = Math.hypot(lineMatrix[0], lineMatrix[1]) * Math.hypot(ctm[0], ctm[1]);
  const inks = inksOf(state);
  return { font, fontSize, rise, scale, inks, clip, clips: mode >= 4, doubtful: isDoubtful(state, inks) };
}

function isDoubtful({ masked, blend, group }: GraphicsState, inks: readonly Ink[]): boolean {
  if (masked || group.masked || blend !== 'normal' || group.blend !== 'normal') return inks.length > 0;
  return inks.some(({ colour }) => colour === 'unknown');
}

/** Modes 0, 2, 4 and 6 fill a letter, 1, 2, 5 and 6 draw its outline, 3 and 7 do neither (ISO 32000, table 104). */
function inksOf({ mode, fill, stroke, fillAlpha, strokeAlpha, group }: GraphicsState): Ink[] {
  const inks: Ink[] = [];
  if (mode % 4 === 0 || mode % 4 === 2) inks.push({ colour: fill, alpha: fillAlpha * group.alpha });
  if (mode % 4 === 1 || mode % 4 === 2) inks.push({ colour: stroke, alpha: strokeAlpha * group.alpha });
  return inks;
}
