/** Headings that nothing marks but their letters, a little larger than those of the text, or their place. */
import type { Block } from '../../tree/source-tree.ts';
import { blockOf, type Piece } from '../../tree/draft.ts';
import { endsSentence } from '../../print/printed.ts';

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

/** Points by which lines at one margin differ. */
const FLUSH = 2;

/** Whether a line stands between two paragraphs whose numbers follow each other, and flush with the second. */
export function dividesNumbers(pieces: readonly Piece[], index: number): boolean {
  const isText = ({ label }: Piece): boolean => label?.is !== 'furniture' && label?.is !== 'note';
  const [above, block] = [pieces.slice(0, index).findLast(isText), blockOf(pieces[index])];
  const below = pieces.slice(index + 1).find(isText);
  const [before, after] = [numberOf(above), numberOf(below)];
  if (!block || before === undefined || after !== before + 1 || !endsSentence(above?.text ?? '')) return false;
  const { page, hints } = blockOf(below) ?? {};
  if (block.page !== page || (block.hints.size !== undefined && !isOneLine(block))) return false;
  return Math.abs((block.hints.left ?? 0) - (hints?.left ?? 0)) < FLUSH;
}

function numberOf(piece: Piece | undefined): number | undefined {
  const number = /^(?<number>\d{1,3})\.$/u.exec(blockOf(piece)?.marker ?? '')?.groups?.['number'];
  return number === undefined ? undefined : Number(number);
}

function isLarger({ hints }: Block, text: number): boolean {
  return (hints.size ?? 0) >= text + LARGER;
}

function isOneLine({ hints: { top = 0, bottom = 0, size = 0 } }: Block): boolean {
  return bottom - top < ONE_LINE * size;
}
