/** What comes with the operators of a page. */
import type { ContentMark } from '../actual-text.ts';
import type { FontFacts } from './show.ts';

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

/** A transparency group, as pdf.js hands it on. */
export interface Group {
  matrix?: ArrayLike<number> | null;
  bbox?: ArrayLike<number> | null;
  smask?: unknown;
}
