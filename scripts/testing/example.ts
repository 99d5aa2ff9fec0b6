/** An example of a rule as the draft of a document, as a reader would hand it to the rules. */
import { KIND_FACTS } from '../../src/domain/kind-facts.ts';
import { readText } from '../pipeline/read/text/read-text.ts';
import { type Draft, type Example, type ExampleDocument, type Piece, pieceOf } from '../pipeline/tree/draft.ts';
import type { Block, TableBlock } from '../pipeline/tree/source-tree.ts';

const ASKED = '▸ ';
const HEADING = '# ';
/** Points between the tops of two lines. */
const LINE = 14;

/** A draft and the pieces that the rule is asked about. */
export interface Drafted {
  draft: Draft;
  asked: Piece[];
}

/** The lines of an example without the marks that only tests read. */
export function exampleLines(example: Example): string[] {
  const { lines } = documentOf(example);
  return lines.filter((line) => line !== '\f').map((line) => line.replace(ASKED, '').replace(HEADING, ''));
}

/** The same document without the lines that the rule is asked about. */
export function withoutAsked(example: Example): ExampleDocument {
  const { kind, lines } = documentOf(example);
  const others = lines.filter((line) => !line.startsWith(ASKED));
  return kind === undefined ? { lines: others } : { kind, lines: others };
}

function documentOf(example: Example): ExampleDocument {
  return typeof example === 'string' ? { lines: [`${ASKED}${example}`] } : example;
}

/** What earlier rules would have found of a document of this kind. */
export function draftOf(example: Example): Drafted {
  const { kind = 'other', lines } = documentOf(example);
  const asked: Piece[] = [];
  const pieces: Piece[] = [];
  let [page, line] = [1, 0];
  for (const printed of lines) {
    if (printed === '\f') [page, line] = [page + 1, 0];
    else {
      const piece = takeUp(pieces, printed.replace(ASKED, ''), { page, line });
      if (printed.startsWith(ASKED) && !asked.includes(piece)) asked.push(piece);
      line += 1;
    }
  }
  const { framework, writtenBy } = KIND_FACTS[kind];
  const byOfsted = writtenBy === 'inspectors';
  const facts = { kind, framework, byOfsted, inspected: [], inspectors: [], leadInspectors: [], judgements: [] };
  const draft: Draft = { pieces, facts: { ...facts, licence: 'not-stated' }, format: 'pdf', messages: [], notes: [] };
  return { draft, asked };
}

/** The piece of a line: one of its own, or the table above it where both have cells. */
function takeUp(pieces: Piece[], printed: string, at: { page: number; line: number }): Piece {
  const block = printed.includes('\t') ? undefined : blockOf(printed, at);
  const last = pieces.at(-1);
  if (block === undefined && last?.node.type === 'table-block') {
    const table: TableBlock = { ...last.node, children: [...last.node.children, rowOf(printed, at)] };
    return Object.assign(last, pieceOf(table));
  }
  const node = block ?? { type: 'table-block' as const, children: [rowOf(printed, at)], page: at.page, hints: {} };
  const piece = pieceOf(node as Block | TableBlock);
  pieces.push(piece);
  return piece;
}

function blockOf(printed: string, { page, line }: { page: number; line: number }): Block {
  const isHeading = printed.startsWith(HEADING);
  const [read] = readText(new TextEncoder().encode(printed.replace(HEADING, ''))).children;
  if (read?.type !== 'block') throw new Error(`"${printed}" is not read as a block`);
  const hints = { top: line * LINE, ...(line === 0 && { pageStart: true as const }), ...(isHeading && { tag: 'H2' }) };
  return { ...read, page, hints };
}

function rowOf(printed: string, at: { page: number; line: number }): TableBlock['children'][number] {
  const children = printed.split('\t').map((cell) => ({ type: 'cell-block' as const, children: [blockOf(cell, at)] }));
  return { type: 'row-block', children };
}
