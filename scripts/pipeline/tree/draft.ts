import type { VFileMessage } from 'vfile-message';
import type { Area, Grade } from '../../../src/domain/judgement.ts';
import type { Framework, Kind } from '../../../src/domain/kind.ts';
import type { DateRange, Judgement, ReportFrontmatter, Section } from '../../../src/domain/report.ts';
import type { Block, PageNote, SourceTree, TableBlock } from './source-tree.ts';
import { plain } from '../print/printed.ts';

/** What is dropped, by name: never text of the record. */
export type Furniture = 'artifact' | 'running head' | 'page number' | 'contents list' | 'repeated table heading';

export interface HeadingLabel {
  is: 'heading';
  role: Section['role'];
  /** Where its words put it among the headings of such a document: sections are named by it. */
  depth: 2 | 3 | 4 | 5 | 6;
  /** Where it stands in this document, by its print too: set by the step that nests sections. */
  level?: 2 | 3 | 4 | 5 | 6;
  /** Of the section; else the slug of the heading. */
  id?: string;
  area?: Area;
  grade?: Grade;
  printedGrade?: string;
  /** The printed number of a numbered heading: `6.2`. */
  number?: string;
}

/** What a block is, as a recogniser says. */
export type Label =
  | { is: 'furniture'; name: Furniture }
  | { is: 'cover' }
  /** Each of its cells is a line of its own, labelled so: replaced when blocks are divided, as is the next. */
  | { is: 'area-box'; lines: readonly (Label | undefined)[] }
  /** From this place in its text on it is a heading of its own. */
  | { is: 'glued-heading'; at: number }
  | HeadingLabel
  /** The next line of a heading that the source breaks. */
  | { is: 'heading-continues' }
  /** Stands in its section without an address: the grade below a heading, the end of a letter. */
  | { is: 'plain' }
  | { is: 'numbered'; number: string; series: number }
  /** `apart`: print leaves a gap before it, below a line that is not full; `inside`: the item above it, by its place. */
  | { is: 'unnumbered'; apart?: true; inside?: true }
  /** A point to improve: the row of a table of one column begins. Its number, if any, is part of its text. */
  | { is: 'point' }
  /** A further block of that row. */
  | { is: 'in-point' }
  /** The rest of the block before it. */
  | { is: 'continuation' }
  | { is: 'bullet'; level: number }
  | { is: 'quotation' }
  /** A footnote; `rest` is the rest of the one before it, which comes as a block of its own. */
  | { is: 'note'; rest?: true }
  | { is: 'judgement-table' }
  | { is: 'action-table' }
  | { is: 'table' };

/** A block and what is known of it. */
export interface Piece {
  node: Block | TableBlock;
  /** Its text without list mark, number and raised figures (markers of footnotes); of a table, that of its cells. */
  text: string;
  /** The same for matching. */
  plain: string;
  label?: Label;
  /** A section without a heading begins here. */
  opens?: { role: Section['role']; id: string };
}

/** What a document says of itself. */
export interface DocumentFacts {
  title?: string | undefined;
  kind: Kind;
  framework: Framework;
  /** As the cover prints it. */
  printedAuthority?: string;
  inspected: DateRange[];
  published?: string;
  /** Where the document does not print that day. */
  publishedFrom?: ReportFrontmatter['publishedFrom'];
  dated?: string;
  inspectors: string[];
  leadInspectors: string[];
  partners?: ReportFrontmatter['partners'];
  theme?: ReportFrontmatter['theme'];
  outcome?: ReportFrontmatter['outcome'];
  judgements: Judgement[];
  letter?: ReportFrontmatter['letter'];
  version?: string;
  licence: ReportFrontmatter['licence'];
  /** Whether Ofsted wrote it, or the authority. */
  byOfsted: boolean;
}

/** One document on its way through the recognisers. */
export interface Draft {
  pieces: Piece[];
  facts: DocumentFacts;
  format: SourceTree['format'];
  messages: VFileMessage[];
  /** Of its pages. */
  notes: PageNote[];
}

/**
 * Lines of a document in the manner of print, of our own writing. The line in question begins with `▸ `; where none
 * does, it is the whole document. Cells of a row are parted by tabs; `# ` before a line is the source's own mark of a
 * heading; `\f` alone begins a page.
 */
export interface ExampleDocument {
  /** What earlier rules have found the document to be; `other` where it is left out. */
  kind?: Kind;
  lines: string[];
}

/** A line alone, or a document with the line in question. */
export type Example = string | ExampleDocument;

/** One thing that Pilcrow can tell in a report: labels pieces, and notes facts. */
export interface Recogniser {
  /** Rule id of its messages. */
  id: string;
  /** Why it is as it is. */
  reason: string;
  /** Ids of rules of the same phase that must have looked before it, each with the reason. */
  after?: Readonly<Record<string, string>>;
  /** What it takes and what it leaves; each is run as a test, alone and in place (`examples.test.ts`). */
  examples: { takes: Example[]; leaves?: Example[] };
  recognise(draft: Draft): void;
}

export function pieceOf(node: Block | TableBlock): Piece {
  const text = node.type === 'block' ? unraised(node) : textOfTable(node);
  return { node, text, plain: plain(text) };
}

function unraised(block: Block): string {
  if (!block.runs.some((run) => run.superscript)) return block.value;
  const runs = block.runs.filter(
    (run) => !(run.superscript && /^\W*\d+\W*$|^[\u00b9\u00b2\u00b3\u2070-\u2079]+$/u.test(run.text)),
  );
  return runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The texts of the cells of a row. */
export function cellTexts(row: TableBlock['children'][number]): string[] {
  return row.children.map((cell) => cell.children.map(unraised).join(' '));
}

function textOfTable(table: TableBlock): string {
  return table.children.flatMap(cellTexts).join(' ');
}

/** The block of a piece, or `undefined` where it is a table. */
export function blockOf(piece: Piece | undefined): Block | undefined {
  return piece?.node.type === 'block' ? piece.node : undefined;
}
