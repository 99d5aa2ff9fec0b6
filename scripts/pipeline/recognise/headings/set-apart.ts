/** Headings that nothing marks but their letters: a little larger than those of the text. */
import type { Block } from '../../tree/source-tree.ts';
import { blockOf, type Piece } from '../../tree/draft.ts';

/** Letters larger than those of the text by this, in points, were meant so: 12.6 beside 12. */
const LARGER = 0.4;
/** A block no higher than this much of its letters is one line. */
const ONE_LINE = 1.5;

/** The size of most letters of a document; `undefined` where the source has none. */
export function sizeOfText(pieces: readonly Piece[]): number | undefined {
  const letters = new Map<number, number>();
  for (const piece of pieces) {
    const size = blockOf(piece)?.hints.size;
    if (size !== undefined) letters.set(size, (letters.get(size) ?? 0) + piece.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Whether a line is set apart by its letters from the text that follows it on its page. */
export function isSetApart(piece: Piece, next: Piece, text: number | undefined): boolean {
  const [block, following] = [blockOf(piece), blockOf(next)];
  if (text === undefined || !block || !following || block.page !== following.page) return false;
  return isLarger(block, text) && isOneLine(block) && !isLarger(following, text);
}

function isLarger({ hints }: Block, text: number): boolean {
  return (hints.size ?? 0) >= text + LARGER;
}

function isOneLine({ hints: { top = 0, bottom = 0, size = 0 } }: Block): boolean {
  return bottom - top < ONE_LINE * size;
}
