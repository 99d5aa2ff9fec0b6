import { areaOf } from '../../print/areas.ts';
import type { Block } from '../../tree/source-tree.ts';
import { blockOf, type Draft, type HeadingLabel, type Piece, type Recogniser } from '../../tree/draft.ts';
import { gradeOf, splitGrade } from '../../print/grades.ts';
import { printedNumber } from '../../tree/printed-number.ts';
import { countWords } from '../../print/printed.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

const IMPROVE = /^what needs to improve\b.{0,40}$/u;
const JUDGEMENT_AREA = /^(?:the )?(?:experiences?|impact of leaders|overall effectiveness)\b/u;

export const headingsIlacs: Recogniser = {
  id: 'headings-ilacs',
  reason:
    'ILACS reports have one heading for "What needs to improve" and one for each area judged, most often with its grade; a heading may run over two or three lines.',
  examples: {
    takes: [
      { kind: 'ilacs-inspection', lines: ['▸ What needs to improve?'] },
      { kind: 'ilacs-inspection', lines: ['▸ The experiences and progress of children in care: good'] },
      { kind: 'ilacs-inspection', lines: ['▸ The experiences and progress of care leavers is: inadequate'] },
      {
        kind: 'ilacs-inspection',
        lines: [
          '▸ The experiences and progress of children who need help',
          '▸ and protection: requires improvement',
          '▸ to be good',
        ],
      },
    ],
    leaves: [
      {
        kind: 'ilacs-inspection',
        lines: ['▸ The experiences and progress of children in care vary from team to team.'],
      },
      { kind: 'sif-inspection', lines: ['▸ What needs to improve?'] },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    if (facts.framework !== 'ilacs') return;
    for (const [index, piece] of pieces.entries()) {
      if (piece.label) continue;
      const lines = headingAt(pieces, index);
      if (!lines) continue;
      piece.label = lines.label;
      for (const rest of pieces.slice(index + 1, index + lines.count)) rest.label = { is: 'heading-continues' };
    }
  },
};

function headingAt(pieces: readonly Piece[], index: number): { label: HeadingLabel; count: number } | undefined {
  const first = pieces[index];
  const block = blockOf(first);
  if (!first || !block || printedNumber(block) !== undefined) return undefined;
  if (block.shape === 'item') return headingAsItem(first);
  if (IMPROVE.test(first.plain)) {
    return { label: { is: 'heading', role: 'improvements', depth: 2, id: 'improve' }, count: 1 };
  }
  if (!JUDGEMENT_AREA.test(first.plain)) return undefined;
  if (first.text.trim().endsWith('.') && !looksLikeHeading(block, blockOf(pieces[index + 1]))) return undefined;
  return areaHeading(pieces, index);
}

/** A heading that the source takes for the next item of the list above it: only with its grade is it certain. */
function headingAsItem({ text, plain }: Piece): { label: HeadingLabel; count: number } | undefined {
  const graded = splitGrade(text);
  const area =
    graded && JUDGEMENT_AREA.test(plain) && countWords(text) <= MOST_WORDS.gradedHeading
      ? areaOf(graded.before)
      : undefined;
  return graded && area && { label: label(area, graded.grade, graded.printedGrade), count: 1 };
}

/** A few reports end these headings in a full stop; print and tags, or the number below, tell them from sentences. */
function looksLikeHeading({ hints }: Block, next: Block | undefined): boolean {
  if (hints.gapBefore && printedNumber(next) !== undefined) return true;
  return hints.bold === true || hints.large === true || /^H[1-6]$/u.test(hints.tag ?? '');
}

/** As few lines as give an area and a grade; one line where no grade is printed. */
function areaHeading(pieces: readonly Piece[], index: number): { label: HeadingLabel; count: number } | undefined {
  let joined = '';
  for (let count = 1; count <= 3; count += 1) {
    const piece = pieces[index + count - 1];
    if (!piece || (count > 1 && !continues(piece))) break;
    joined = `${joined} ${piece.text}`.trim();
    if (countWords(joined) > MOST_WORDS.gradedHeading) return undefined;
    const graded = splitGrade(joined);
    const area = areaOf(graded?.before ?? joined);
    if (graded && area) {
      const { grade, printedGrade } = graded;
      const completed = wholeGrade(pieces[index + count], printedGrade) ? count + 1 : count;
      const whole = completed > count ? `${printedGrade} ${pieces[index + count]?.text ?? ''}` : printedGrade;
      return { label: label(area, grade, whole), count: completed };
    }
  }
  const area = areaOf(pieces[index]?.text ?? '');
  return area && isShort(pieces[index]) ? { label: label(area), count: 1 } : undefined;
}

/** "Requires improvement" on one line, "to be good" on the next. */
function wholeGrade(next: Piece | undefined, printedGrade: string): boolean {
  return next?.plain === 'to be good' && gradeOf(printedGrade) === 'requires-improvement';
}

function continues(piece: Piece): boolean {
  const block = blockOf(piece);
  return (
    block?.shape === 'text' &&
    block.marker === '' &&
    !piece.label &&
    countWords(piece.text) <= MOST_WORDS.headingNextLine
  );
}

function isShort(piece: Piece | undefined): boolean {
  return piece !== undefined && countWords(piece.text) <= MOST_WORDS.headingFirstLine;
}

function label(
  area: NonNullable<HeadingLabel['area']>,
  grade?: HeadingLabel['grade'],
  printedGrade?: string,
): HeadingLabel {
  const heading: HeadingLabel = { is: 'heading', role: 'judgement-area', depth: 2, id: area, area };
  if (grade !== undefined) heading.grade = grade;
  if (printedGrade !== undefined) heading.printedGrade = printedGrade;
  return heading;
}
