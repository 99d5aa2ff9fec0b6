/** Footnotes that come as several blocks are made whole. */
import type { Block } from '../tree/source-tree.ts';
import { type Draft, type Piece, pieceOf } from '../tree/draft.ts';

/** Takes the rest of each footnote, as the recognisers labelled it, up into its first block. */
export function wholeNotes(draft: Draft): void {
  let note: Piece | undefined;
  draft.pieces = draft.pieces.filter((piece) => {
    const isRest = piece.label?.is === 'note' && piece.label.rest === true;
    if (note && isRest) takeUp(note, piece);
    else note = piece;
    return !isRest;
  });
}

function takeUp(note: Piece, rest: Piece): void {
  const [above, below] = [note.node as Block, rest.node as Block];
  above.runs.push({ text: ' ' }, ...below.runs);
  above.value = `${above.value} ${below.value}`;
  const { text, plain } = pieceOf(above);
  Object.assign(note, { text, plain });
}
