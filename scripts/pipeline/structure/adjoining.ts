/**
 * What print shows of texts that stand below each other. Tags may cut a numbered paragraph between two of its lines:
 * what stands right below its text is of it. And a paragraph may lack its full stop: what stands apart is another.
 */
import { endsSentence } from '../print/printed.ts';
import type { Block } from '../tree/source-tree.ts';
import { type Draft, type Piece, blockOf } from '../tree/draft.ts';

/** Lines of one paragraph are nearer than this much of their size, from the bottom of one to the top of the next. */
const NEAR = 0.4;
/** Paragraphs are farther from each other than this much of their size. */
const APART = 0.6;

/** How wide a letter is on average, as a share of its size. */
const LETTER = 0.5;
/** A word that would reach no farther than this over the edge, in points, had room. */
const EDGE = 6;
/** The text of an item stands this much to the right of its mark at most, in points. */
const INDENT = 40;

/**
 * Labels as continuations the texts without number that stand a line below a numbered paragraph on its page, or below
 * any other text whose last line is full: tags begin a paragraph there, print does not. Marks those that stand apart.
 */
export function joinAdjoining({ pieces, facts }: Draft): void {
  if (!facts.byOfsted) return;
  let before: Piece | undefined;
  for (const piece of pieces) {
    const block = blockOf(piece);
    const above = before && blockOf(before);
    const isText = block !== undefined && !piece.opens && piece.label?.is === 'unnumbered' && block.marker === '';
    if (isText && before && above && standsBelow(block, above) && goesOn(before, above, block, pieces))
      piece.label = { is: 'continuation' };
    else if (isText && before && above && leadsInside(block, before)) piece.label = { is: 'unnumbered', inside: true };
    else if (isText && above && standsApart(block, above, pieces)) piece.label = { is: 'unnumbered', apart: true };
    if (piece.label?.is !== 'note') before = piece;
  }
}

function goesOn({ label }: Piece, above: Block, block: Block, pieces: readonly Piece[]): boolean {
  const indent = (block.hints.left ?? 0) - (above.hints.left ?? 0);
  if (label?.is === 'numbered' || label?.is === 'continuation') return indent >= 0;
  if (label?.is === 'bullet') return indent > 0 && indent < INDENT && isFull(above, block, pieces);
  return label?.is === 'unnumbered' && Math.abs(indent) < 1 && isFull(above, block, pieces);
}

/** Whether the first word of a text had no room on the last line of the one above, in the letters of both. */
function isFull({ hints }: Block, block: Block, pieces: readonly Piece[]): boolean {
  const { size = 0 } = block.hints;
  if (hints.lastRight === undefined || Math.abs((hints.size ?? 0) - size) > 0.3) return false;
  const rights = pieces.flatMap(({ node, label }) =>
    node.type === 'block' && node.page === block.page && label?.is !== 'furniture' ? (node.hints.right ?? []) : [],
  );
  const word = /^\S+/u.exec(block.value)?.[0].length ?? 0;
  return hints.lastRight + (word + 1) * LETTER * size > Math.max(...rights) - EDGE;
}

/** A line set in below an item of a list within an item, which leads to further ones: it parts that list. */
function leadsInside(block: Block, { label, node }: Piece): boolean {
  if (label?.is !== 'bullet' || label.level < 2 || !block.value.endsWith(':') || node.page !== block.page) return false;
  return (block.hints.left ?? 0) > (node.hints.left ?? Infinity);
}

/** A line that is full may end in the middle of a sentence, whatever is between it and the next: a picture, a note. */
function standsApart(block: Block, above: Block, pieces: readonly Piece[]): boolean {
  const { top, size = 0 } = block.hints;
  const { bottom } = above.hints;
  if (top === undefined || bottom === undefined || block.page !== above.page) return false;
  return top - bottom > APART * size && !endsSentence(above.value) && !isFull(above, block, pieces);
}

function standsBelow(block: Block, above: Block): boolean {
  const { top, size = 0, bold } = block.hints;
  const { bottom } = above.hints;
  if (top === undefined || bottom === undefined || bold === true || block.page !== above.page) return false;
  return top > bottom && top - bottom < NEAR * size;
}
