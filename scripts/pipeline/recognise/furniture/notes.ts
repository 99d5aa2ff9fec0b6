import { blockOf, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { endsSentence, startsInSentence } from '../../print/printed.ts';

export const notes: Recogniser = {
  id: 'notes',
  reason:
    'A reader marks what stands at the foot of a page with a raised figure before it: a footnote, which interrupts the text around it. A line of it may come as a block of its own, in the same letters.',
  examples: {
    takes: ['² These are residential special schools …'],
    leaves: ['2. Improve the management of allegations.'],
  },
  recognise({ pieces }: Draft): void {
    for (const piece of pieces) {
      if (!piece.label && blockOf(piece)?.shape === 'note') piece.label = { is: 'note' };
    }
    for (const [index, piece] of pieces.entries()) {
      const before = pieces[index - 1];
      if (before && goesOn(before, piece)) piece.label = { is: 'note', rest: true };
    }
  },
};

/** Sizes of letters nearer than this, in points, are one. */
const SAME = 0.3;

/** Whether a block is the rest of the footnote before it: below it, in letters as small, in the middle of its sentence. */
function goesOn(note: Piece, rest: Piece): boolean {
  const [above, below] = [blockOf(note), blockOf(rest)];
  if (note.label?.is !== 'note' || rest.label || !above || !below || below.marker !== '') return false;
  const { size } = above.hints;
  if (size === undefined || above.page !== below.page) return false;
  if (Math.abs((below.hints.size ?? 0) - size) > SAME) return false;
  return !endsSentence(above.value) && startsInSentence(below.value);
}
