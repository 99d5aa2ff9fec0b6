import { blockOf, type Draft, type Piece, type Recogniser } from './draft.ts';
import { countWords } from './printed.ts';

const LONGEST = 16;
const LETTER_IMPROVE = /^(?:what needs to improve|areas? for (?:priority action|improvement|development))\b/u;

export const headingsPlain: Recogniser = {
  id: 'headings-plain',
  reason:
    'What the source itself marks as a heading (a tag, bold letters on a line of their own) is one where no other rule knew it, if it is short and ends no sentence.',
  examples: {
    takes: ['Headline findings', 'Findings and evaluation of progress'],
    leaves: ['Yours sincerely', 'There is good practice.'],
  },
  recognise({ pieces }: Draft): void {
    for (const [index, piece] of pieces.entries()) {
      if (piece.label || !looksLikeHeading(piece) || !pieces[index + 1]) continue;
      const improve = LETTER_IMPROVE.test(piece.plain);
      piece.label = improve
        ? { is: 'heading', role: 'improvements', depth: 2, id: 'improve' }
        : { is: 'heading', role: 'other', depth: 3 };
    }
  },
};

function looksLikeHeading(piece: Piece): boolean {
  const block = blockOf(piece);
  if (block?.shape !== 'text' || block.marker !== '') return false;
  if (countWords(piece.text) > LONGEST || /[.;,:]$/u.test(piece.plain) || !/^\p{Lu}/u.test(piece.text)) return false;
  return (
    /^(?:H[1-6]|heading)$/u.test(block.hints.tag ?? '') || block.hints.bold === true || LETTER_IMPROVE.test(piece.plain)
  );
}
