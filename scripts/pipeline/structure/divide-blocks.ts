/** What the source holds as one block and print sets as several lines is divided, where the recognisers say so. */
import type { Node } from 'unist';
import type { Drafts } from '../recognise/recognise.ts';
import type { Block, Hints, Run, TableBlock } from '../tree/source-tree.ts';
import { type Draft, type Label, type Piece, pieceOf } from '../tree/draft.ts';

/** A step of the pipeline, between the recognisers of blocks and those that look for headings and paragraphs. */
export function divide(): (tree: Node) => void {
  return (tree) => {
    for (const draft of (tree as Drafts).children) divideBlocks(draft);
  };
}

/** Puts the lines of a divided block in its place; what is no part of the division keeps its order and its labels. */
export function divideBlocks(draft: Draft): void {
  draft.pieces = draft.pieces.flatMap((piece) => {
    const { label, node } = piece;
    if (label?.is === 'area-box' && node.type === 'table-block') return cellsOf(node, label.lines);
    if (label?.is === 'glued-heading' && node.type === 'block') return partedAt(piece, node, label.at);
    return [piece];
  });
}

/** The cells of a table as lines; the first keeps what is known of the table's place. */
function cellsOf(table: TableBlock, labels: readonly (Label | undefined)[]): Piece[] {
  const blocks = table.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
  return blocks.map((block, index) => {
    const hints = index === 0 ? { ...block.hints, ...table.hints } : block.hints;
    const piece = pieceOf({ ...block, hints });
    const label = labels[index];
    return label ? { ...piece, label } : piece;
  });
}

/** A block up to a place in its text, and the heading from there on: both are still to be recognised. */
function partedAt({ opens }: Piece, block: Block, at: number): Piece[] {
  const [above, below] = cut(block.runs, at);
  const text: Block = { ...block, value: block.value.slice(0, at).trimEnd(), runs: above };
  const value = block.value.slice(at);
  const title: Block = { ...block, shape: 'text', marker: '', depth: 0, value, runs: below, hints: lookOf(block) };
  return [opens ? { ...pieceOf(text), opens } : pieceOf(text), pieceOf(title)];
}

/** What is known of the look of a whole block holds for a part of it. */
function lookOf({ hints: { left, size, tag } }: Block): Hints {
  return {
    ...(left === undefined ? {} : { left }),
    ...(size === undefined ? {} : { size }),
    ...(tag === undefined ? {} : { tag }),
  };
}

/** Runs before and from a place in their text. */
function cut(runs: readonly Run[], at: number): [Run[], Run[]] {
  let place = 0;
  const [above, below]: [Run[], Run[]] = [[], []];
  for (const run of runs) {
    const inAbove = Math.min(Math.max(at - place, 0), run.text.length);
    if (inAbove > 0) above.push({ ...run, text: run.text.slice(0, inAbove) });
    if (inAbove < run.text.length) below.push({ ...run, text: run.text.slice(inAbove) });
    place += run.text.length;
  }
  const last = above.at(-1);
  if (last) last.text = last.text.trimEnd();
  return [above, below];
}
