/** What a page draws, in its order, as far as a reader of text must know it. */
import type { Matrix } from './matrix.ts';
import type { Shape } from './shape.ts';

/** Red, green and blue, 0–1; `unknown` is a picture or a pattern. */
export type Colour = readonly [number, number, number] | 'unknown';

/** One character as it is drawn. There are many: what all of one operator share stands apart. */
export interface DrawnGlyph {
  is: 'glyph';
  /** Place in the order in which the page draws. */
  order: number;
  text: string;
  /** Where it begins and ends, on its baseline. */
  x: number;
  y: number;
  endX: number;
  endY: number;
  /** How far it moves on, in the space of the text: along the line, or down it in a vertical font. */
  advance: number;
  show: Show;
  sight: Sight;
  /** A line strikes it through. */
  deleted?: true;
  /** Where it leads to. */
  url?: string;
}

/** What the glyphs of one operator have in common. */
export interface Show {
  /** From the space of a letter (1 em) to that of the page; its place is that of each glyph. */
  em: readonly [number, number, number, number];
  vertical: boolean;
  font: string;
  /** The same for all encodings of one font, each of which is a `font` of its own. */
  face: string;
  /** A font of symbols, by its name. */
  symbol: boolean;
  fontSize: number;
  rise: number;
  /** Length on the page of a unit of the space of the text. */
  scale: number;
  /** How a letter is painted; without one it is invisible. */
  inks: Ink[];
  clip: Shape[];
  /** Stands in a layer that is off. */
  off: boolean;
  /** Clips what is painted after it, and is visible through that. */
  clips: boolean;
  /** Painted through a mask, in a blend mode or in a pattern: its ink alone does not say what is seen of it. */
  doubtful: boolean;
}

/** Whether a glyph is seen; `recognised` stands unseen on a picture that shows it: a scan, and the text found in it.
 * A `double` is drawn on another of the same letter. */
export type Sight = 'seen' | 'recognised' | 'double' | Unseen;

/** Why a glyph is not seen. */
export type Unseen =
  /** Something opaque is drawn over it. */
  | 'covered'
  /** It stands in a layer that is off. */
  | 'layer'
  /** It is drawn without ink. */
  | 'invisible'
  /** Its ink has the colour of what is behind it. */
  | 'colour'
  /** It stands outside the page, or outside what it is cut to. */
  | 'outside';

export interface Ink {
  colour: Colour;
  alpha: number;
}

/** Something painted over a part of the page. */
export interface Paint {
  is: 'paint';
  order: number;
  shape: Shape;
  clip: Shape[];
  colour: Colour;
  /** 1 is opaque; `unknown` where a mask decides. */
  alpha: number | 'unknown';
  /** How it is blended with what is below: `multiply` darkens; of others only that they do not hide. */
  blend: 'normal' | 'multiply' | 'other';
  picture?: PlacedPicture;
  /** Drawn by an annotation of this id. */
  annotation?: string;
}

/** A picture of the page: pdf.js keeps its dots under an id, small ones it hands on at once. */
export interface Picture {
  id?: string;
  image?: unknown;
  /** Its dots say where there is paint, not in which colour. */
  stencil: boolean;
}

/** A picture and where it stands: its unit square on the page. */
export interface PlacedPicture extends Picture {
  ctm: Matrix;
}

/** Marked content begins: its element of the structure tree and its tag. */
export interface MarkBegin {
  is: 'begin';
  id: string | undefined;
  tag: string;
  /** What it stands for, where that is not what it draws. */
  text?: string;
}

export interface MarkEnd {
  is: 'end';
}

/** Where pdf.js ends a stretch of text though nothing is drawn: a form or a picture is. */
export interface Break {
  is: 'break';
}

export type Drawn = DrawnGlyph | Paint | MarkBegin | MarkEnd | Break;
