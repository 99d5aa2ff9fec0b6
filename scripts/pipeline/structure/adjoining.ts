/** Where tags cut a numbered paragraph between two of its lines: what stands right below its text is of it. */
import type { Block } from '../tree/source-tree.ts';
import { type Draft, type Piece, blockOf } from '../tree/draft.ts';

/** Lines of one paragraph are nearer than this much of their size, from the bottom of one to the top of the next. */
const NEAR = 0.4;

/** Labels as continuations the texts without number that stand a line below a numbered paragraph, on its page. */
export function joinAdjoining({ pieces, facts }: Draft): void {
  if (!facts.byOfsted) return;
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const block = blockOf(piece);
    const above = before && blockOf(before);
    if (!block || !above || piece.opens || piece.label?.is !== 'unnumbered' || !isRunning(before)) continue;
    if (block.marker === '' && standsBelow(block, above)) piece.label = { is: 'continuation' };
  }
}

function isRunning({ label }: Piece): boolean {
  return label?.is === 'numbered' || label?.is === 'continuation';
}

function standsBelow(block: Block, above: Block): boolean {
  const { top, size = 0, left = 0, bold } = block.hints;
  const { bottom, left: edge = 0 } = above.hints;
  if (top === undefined || bottom === undefined || bold === true || block.page !== above.page) return false;
  return left >= edge && top > bottom && top - bottom < NEAR * size;
}
