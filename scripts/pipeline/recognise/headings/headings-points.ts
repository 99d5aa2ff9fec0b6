import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import { countWords, endsSentence } from '../../print/printed.ts';
import { blockOf, type Draft, type HeadingLabel, type Piece, type Recogniser } from '../../tree/draft.ts';
import { pointHeading } from './point-headings.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

const IDS = { improvements: 'improve', 'priority-actions': 'priority' } as const;
type Points = keyof typeof IDS;

/** "There are no areas for priority action." */
const NONE = /^(?:there (?:are|were) no\b|no (?:areas? for|priority)\b|none\b)/u;

export const headingsPoints: Recogniser = {
  id: 'headings-points',
  reason:
    'Letters and joint inspections ask for improvements under "What needs to improve" or "Areas for improvement", for more urgent ones under "Areas for priority action". Bold lines that lead to lists divide these sections, and the items are points all the same. A box between them tells of one case. "There are no areas for priority action" is no point.',
  examples: {
    takes: [
      { kind: 'ilacs-focused-visit', lines: ['▸ What needs to improve in this area of social work practice?'] },
      {
        kind: 'jtai',
        lines: [
          'Headline findings',
          'Partners work well together, and children are safer for it.',
          '# Areas for improvement',
          '▸ # Leadership and management',
          '- Leaders do not know enough.',
        ],
      },
      { kind: 'jtai', lines: ['# Key strengths', '▸ # Case study: highly effective practice', 'A boy was found.'] },
    ],
    leaves: [
      { kind: 'jtai', lines: ['▸ Areas for improvement were found in most cases.'] },
      { kind: 'jtai', lines: ['# Areas for improvement', '- Leaders do not know enough.', '▸ # Next steps'] },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    const { judged, points } = KIND_FACTS[facts.kind];
    if (judged || (points !== 'improvements' && points !== 'rows')) return;
    let above: HeadingLabel | undefined;
    for (const [index, piece] of pieces.entries()) {
      if (piece.opens) above = undefined;
      if (piece.label || !blockOf(piece)) continue;
      above = headingOf(pieces, index, above);
    }
  },
};

/** Labels a piece where it is a heading; returns the heading of points that the next pieces stand under. */
function headingOf(pieces: readonly Piece[], index: number, above: HeadingLabel | undefined): HeadingLabel | undefined {
  const piece = pieces[index];
  if (!piece) return above;
  const found = isTitle(piece) ? pointHeading(piece.plain) : undefined;
  if (found === 'improvements' || found === 'priority-actions') return pointsHeading(piece, found, above);
  if (found === 'case-study' && isMarked(piece)) {
    piece.label = { is: 'heading', role: 'case-study', depth: 3 };
    resume(pieces, index, above);
    return above;
  }
  if (!above) return undefined;
  if (NONE.test(piece.plain) && blockOf(piece)?.shape === 'item') piece.label = { is: 'unnumbered' };
  if (found === 'whole') return undefined;
  if (!isTitle(piece) || !(isMarked(piece) || blockOf(piece)?.hints.gapBefore)) return above;
  if (!leadsToList(pieces, index)) return isMarked(piece) ? undefined : above;
  piece.label = { is: 'heading', role: above.role, depth: 3 };
  return above;
}

/** The heading once more, right under itself, is the first cell of the table: it stands without an address. */
function pointsHeading(piece: Piece, role: Points, above: HeadingLabel | undefined): HeadingLabel {
  const block = blockOf(piece);
  if (above?.role === role && block?.hints.rowStart) {
    piece.label = { is: 'plain' };
    return above;
  }
  const label: HeadingLabel = { is: 'heading', role, depth: 2, id: IDS[role] };
  piece.label = label;
  return label;
}

/** A short line of text that ends no sentence. */
function isTitle(piece: Piece): boolean {
  const block = blockOf(piece);
  if (block?.shape !== 'text' || block.marker !== '' || countWords(piece.text) > MOST_WORDS.pointHeading) return false;
  return /^\p{Lu}/u.test(piece.text) && (pointHeading(piece.plain) !== undefined || !/[.;,:]$/u.test(piece.plain));
}

/** By a tag, by bold or by larger letters. */
function isMarked(piece: Piece): boolean {
  const { tag = '', bold, large } = blockOf(piece)?.hints ?? {};
  return bold === true || large === true || /^(?:H[1-6]|heading)$/u.test(tag);
}

function leadsToList(pieces: readonly Piece[], index: number): boolean {
  const next = pieces.slice(index + 1).find((piece) => piece.label?.is !== 'furniture' && piece.label?.is !== 'note');
  return blockOf(next)?.shape === 'item';
}

/** Behind a box, a list without a heading goes on with the points above it. */
function resume(pieces: readonly Piece[], index: number, above: HeadingLabel | undefined): void {
  if (!above || blockOf(pieces[index])?.hints.boxed !== true) return;
  const after = pieces
    .slice(index + 1)
    .find((piece) => piece.label?.is !== 'furniture' && blockOf(piece)?.hints.boxed !== true);
  if (!after || after.label || after.opens || blockOf(after)?.shape !== 'item') return;
  after.opens = { role: above.role, id: `more-to-${IDS[above.role as Points] ?? 'improve'}` };
}

/** Whether a line ends a table of points: the next heading. */
export function endsPoints(piece: Piece): boolean {
  return !endsSentence(piece.text.replace(/\?$/u, '')) && (isMarked(piece) || pointHeading(piece.plain) !== undefined);
}
