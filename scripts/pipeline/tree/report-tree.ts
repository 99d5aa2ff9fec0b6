/**
 * The finished tree of one document: sections in printed order, and in them addressed paragraphs, footnotes and
 * what stands without an address. Contents are mdast, so that the steps that annotate (references, abbreviations,
 * themes) wrap words and never rewrite them.
 */
import type { BlockContent, Blockquote, Paragraph as MdastParagraph, PhrasingContent, Table } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Direction, DirectionMatched } from '../../../src/domain/direction.ts';
import type { Paragraph, ReportData, ReportFrontmatter, Section, WordCount } from '../../../src/domain/report.ts';
import type { PageNote, SourceTree } from './source-tree.ts';
import type { DocumentFacts } from './draft.ts';
import type { SourceEntry } from './source-entries.ts';

/** A paragraph with an address of its own. */
export interface AddressedNode {
  type: 'addressed';
  /** Set by the step that addresses. */
  anchor: string;
  kind: Exclude<Paragraph['kind'], 'action'>;
  /** Without its full stop; null where none is printed. */
  number: string | null;
  /** The number exactly as printed: `14.`. */
  printed: string;
  /** 0, or 1 where the document begins its numbers again. */
  series: number;
  page?: number;
  line?: number;
  children: BlockContent[];
  themes: Paragraph['themes'];
  direction?: Direction;
  directionMatched?: DirectionMatched;
  /** Of a row of a table of priority actions: the bodies in its first cell, which is its first paragraph. */
  responsible?: string;
  flaggedRecommendation?: true;
  recommendations?: string[];
  answers?: NonNullable<Paragraph['answers']>;
}

/** A footnote, after the block that it interrupts. */
export interface NoteNode {
  type: 'note';
  anchor: string;
  marker: string;
  page?: number;
  /** A marker in the text leads to it. */
  marked?: true;
  children: PhrasingContent[];
}

/** The header row of an action plan: the names of its columns, which each row says again. */
export interface ColumnsNode {
  type: 'columns';
  columns: PhrasingContent[][];
}

export interface ActionCell {
  column: string;
  children: PhrasingContent[];
}

/** A row of an action plan, whole again. */
export interface ActionNode {
  type: 'action';
  anchor: string;
  /** The printed number of the area; null in a second row of the same area. */
  number: string | null;
  page?: number;
  cells: ActionCell[];
  themes: Paragraph['themes'];
  answers?: NonNullable<Paragraph['answers']>;
}

/** A page of the source that could not be read, where its text would stand. */
export interface UnreadNode {
  type: 'unread';
  page: number;
}

export type SectionContent =
  AddressedNode | NoteNode | ColumnsNode | ActionNode | UnreadNode | MdastParagraph | Blockquote | Table;

export interface SectionNode {
  type: 'section';
  /** Set by the step that addresses; until then what the recogniser proposed, or empty. */
  id: string;
  role: Section['role'];
  /** The number of a numbered heading as printed, and its anchor. */
  number: string | null;
  numberAnchor?: string;
  /** Its heading as printed, without that number; null where it has none. */
  title: PhrasingContent[] | null;
  /** The level of its heading, 2 to 6: without a gap below that of its parent. */
  depth: number;
  /** The depth by which it is named, where that is another: an address does not change with the letters of a heading. */
  namedAt?: number;
  parent: string | null;
  area?: Section['area'];
  grade?: Section['grade'];
  printedGrade?: string;
  children: SectionContent[];
}

/** One document of a source, on its way to be written. */
export interface ReportTree {
  id: string;
  facts: DocumentFacts;
  authority: string;
  otherAuthorities: string[];
  sections: SectionNode[];
  abbreviations: ReportData['abbreviations'];
  partOf?: string;
  parts?: string[];
  /** What was read, block by block, for the account of words. */
  source: SourceEntry[];
  format: SourceTree['format'];
  /** What its pages hold besides their text. */
  notes: PageNote[];
  pages?: number;
  /** The two parts of its MDX, before its words are counted; set by the step that writes. */
  mdx?: { frontmatter: ReportFrontmatter; body: string };
  /** The words of its MDX, read back; set by the step that writes. */
  written?: string[];
  /** What became of the words of its source; set by the step that checks. */
  words?: WordCount;
  messages: VFileMessage[];
}

/** All addressed paragraphs, in order. */
export function addressedOf(report: ReportTree): AddressedNode[] {
  return report.sections.flatMap(({ children }) => children.filter((child) => child.type === 'addressed'));
}

/** All rows of action plans, in order. */
export function actionsOf(report: ReportTree): ActionNode[] {
  return report.sections.flatMap(({ children }) => children.filter((child) => child.type === 'action'));
}

/** All footnotes, in order. */
export function notesOf(report: ReportTree): NoteNode[] {
  return report.sections.flatMap(({ children }) => children.filter((child) => child.type === 'note'));
}
