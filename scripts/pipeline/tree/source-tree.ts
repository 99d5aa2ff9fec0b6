/**
 * What a reader (text or PDF) hands to the recognisers: a unist tree, one level deep, of blocks in reading order.
 * A reader reports what it saw, not what it means: a recogniser decides whether a line is a footer or a heading.
 */
import type { Literal, Parent } from 'unist';
import type { Found } from './message.ts';

/** A stretch of text with the same look. Concatenated, the runs of a block are its text, spaces included. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  /** Raised: the marker of a footnote, most often. */
  superscript?: true;
  /** Struck through: the publisher has deleted it, and left it to be read. */
  deleted?: true;
  /** Where it links to, in the source. */
  url?: string;
}

/** The text of runs, without their looks. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What the look or the tags of the source suggest. Hints can be wrong; a recogniser weighs them. */
export interface Hints {
  /** Structure type of a tagged PDF (`H1`, `P`, `LI`, `Note`, `TD` …), or of the extraction (`heading`). */
  tag?: string;
  /** The PDF marks it as an artifact: not part of the text. */
  artifact?: true;
  /** Nominal height of the letters in points; absent in text sources. */
  size?: number;
  /** All of the text is bold. */
  bold?: true;
  /** The letters are larger than most of the document’s. */
  large?: true;
  /** Left edge, top and bottom on the page in points from the top left; absent in text sources. */
  left?: number;
  top?: number;
  bottom?: number;
  /** Right edge on the page, and that of its last line; absent in text sources. */
  right?: number;
  lastRight?: number;
  /** Stands alone inside a ruled box. */
  boxed?: true;
  /** First block of a row of a table that has one column: each of its rows stands for itself. */
  rowStart?: true;
  /** The source itself has a gap (blank line, new page) before it. */
  gapBefore?: true;
  /** First block of a new page. */
  pageStart?: true;
  /** In a text: a line that its pages repeat at their edges, or a number that runs with them. */
  pageEdge?: true;
}

/** A line or paragraph as the source delimits it, a list item, or a footnote. */
export interface Block extends Literal {
  type: 'block';
  shape: 'text' | 'item' | 'note';
  /** The whole text, one line, white space folded; the list mark and printed number are not in it when `marker` has them. */
  value: string;
  runs: Run[];
  /** List mark or printed number exactly as the source has it: `-`, `•`, `14.`, `6.2.1`, `- 14.`; empty where there is none. */
  marker: string;
  /** Depth of a list item, 1…; 0 for others. */
  depth: number;
  /** Page of the PDF, 1…; line of the text file, 1…. */
  page?: number;
  line?: number;
  hints: Hints;
}

/** A table as the source delimits it; one that runs over pages comes as several. */
export interface TableBlock extends Parent {
  type: 'table-block';
  children: RowBlock[];
  page?: number;
  line?: number;
  hints: Hints;
}
export interface RowBlock extends Parent {
  type: 'row-block';
  children: CellBlock[];
  page?: number;
  line?: number;
}
export interface CellBlock extends Parent {
  type: 'cell-block';
  /** Empty for an empty cell. */
  children: Block[];
  header?: true;
}

/** Something on a page that is not read as its text, and how many words it is. */
export interface PageNote {
  page: number;
  what: PageNoteKind;
  words: number;
}

/**
 * Words that the page does not show, by what hides them: something opaque over them (`covered`), a layer that is off,
 * no ink, ink in the colour behind, a place outside the page. `recognised` are words under a scan that shows them, and
 * are kept; a `picture` is a page without text.
 */
export type PageNoteKind = 'covered' | 'layer' | 'invisible' | 'colour' | 'outside' | 'recognised' | 'picture';

export interface SourceTree extends Parent {
  type: 'source';
  children: (Block | TableBlock)[];
  format: 'pdf' | 'text';
  /** Number of pages of a PDF. */
  pages?: number;
  /** The words as the reader got them (from pdf.js or the file), before any step: the base of the account of words. */
  words: string[];
  /** What its pages hold besides: words that they do not show, and pages that are pictures. In order of pages. */
  notes?: PageNote[];
  /** What leaves in doubt whether that is all there was. */
  doubts?: Found[];
}
