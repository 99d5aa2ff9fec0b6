import { blockOf, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { gradeOf, splitGrade } from '../../print/grades.ts';
import { countWords } from '../../print/printed.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

const BOARD = /\blocal safeguarding children\b/u;

export const lscb: Recogniser = {
  id: 'lscb-judgement',
  reason:
    'The judgement on the Local Safeguarding Children Board stands in a box of its own, on the cover or at the start of the Board’s part; it is always a short sentence.',
  after: { cover: 'Where the cover has the judgement on the Board, its part is not asked.' },
  examples: {
    takes: [
      { kind: 'sif-inspection', lines: ['▸ The Local Safeguarding Children Board requires improvement.'] },
      {
        kind: 'sif-inspection',
        lines: ['▸ The effectiveness of the Local Safeguarding Children Board (LSCB)', 'Good'],
      },
    ],
    leaves: [
      {
        kind: 'sif-inspection',
        lines: [
          '▸ Inspectors found that the Local Safeguarding Children Board, which has had a new chair since May of last year, is good.',
        ],
      },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    if (facts.framework !== 'sif' || facts.judgements.some(({ area }) => area === 'lscb')) return;
    for (const [index, piece] of pieces.entries()) {
      if (
        !blockOf(piece) ||
        !BOARD.test(piece.plain) ||
        countWords(piece.text) > MOST_WORDS.boardLine ||
        piece.label?.is === 'furniture'
      )
        continue;
      const graded = splitGrade(piece.text) ?? splitGrade(`${piece.text} ${gradeAfter(pieces[index + 1])}`);
      if (!graded || countWords(graded.before) > MOST_WORDS.boardName) continue;
      const printedArea = graded.before.replace(/ ?\b(?:is|are)$/u, '').replace(/(?<![: -])[: -]+$/u, '');
      facts.judgements.push({ area: 'lscb', grade: graded.grade, printedArea, printedGrade: graded.printedGrade });
      return;
    }
  },
};

/** The grade alone, where it stands on the next line. */
function gradeAfter(next: Piece | undefined): string {
  return next !== undefined && gradeOf(next.text) !== undefined ? next.text : '';
}
