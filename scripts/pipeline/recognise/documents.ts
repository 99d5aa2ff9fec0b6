import type { SourceTree } from '../tree/source-tree.ts';
import { type Piece, pieceOf } from '../tree/draft.ts';
import { beginsPlan } from './headings/action-table.ts';
import { anyOf } from '../../../src/domain/any-of.ts';

/** Titles that begin a document of their own, with the line that must follow soon after on a cover. */
const TITLE = anyOf(
  /^(?:re-?)?inspection of (?:the )?services for children in need of help\b/u,
  /^(?:inspection|review) of the effectiveness of the .{0,60}local safeguarding children/u,
  /^inspection of .{0,80}children's (?:social care )?services$/u,
);
const COVER_FOLLOWS = /^inspection dates?\b|^report published\b|^review dates?\b|^dates? of (?:inspection|review)\b/u;
const COVER_LINES = 10;
/** The most blocks above the title on a cover, which is a page of its own. */
const ABOVE_TITLE = 3;
/** The first document has a cover too: what follows it so soon is still the same. */
const NOT_BEFORE = 12;

/** The documents of a source, in order: most hold one; a council's report may hold what it reports on. */
export function splitDocuments(source: SourceTree): Piece[][] {
  const pieces = source.children.map(pieceOf);
  const starts = [0];
  for (const [index, piece] of pieces.entries()) {
    const start = startOf(pieces, index, piece);
    if (start !== undefined && start - (starts.at(-1) ?? 0) >= NOT_BEFORE) starts.push(start);
  }
  return starts.map((start, index) => pieces.slice(start, starts[index + 1]));
}

function startOf(pieces: readonly Piece[], index: number, piece: Piece): number | undefined {
  if (beginsPlan(piece)) return pieces.slice(0, index).some(beginsPlan) ? undefined : index;
  if (!TITLE.test(piece.plain)) return undefined;
  const follows = pieces.slice(index + 1, index + COVER_LINES).some((next) => COVER_FOLLOWS.test(next.plain));
  return follows ? topOfPage(pieces, index) : undefined;
}

/** The first line of the page on which a title stands. */
function topOfPage(pieces: readonly Piece[], index: number): number {
  for (let top = index; top >= Math.max(0, index - ABOVE_TITLE); top -= 1) {
    if (pieces[top]?.node.hints.pageStart) return top;
  }
  return index;
}
