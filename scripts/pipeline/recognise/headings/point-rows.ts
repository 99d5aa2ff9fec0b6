import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import { startsInSentence } from '../../print/printed.ts';
import { blockOf, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { endsPoints } from './headings-points.ts';
import { pointHeading } from './point-headings.ts';

export const pointRows: Recogniser = {
  id: 'point-rows',
  reason:
    'Area SEND inspections print their areas for improvement in a table of one column: a row is a point, its inner bullets are not. Some number the rows, which are then no numbered paragraphs. A row that a page breaks goes on.',
  after: {
    'headings-points': 'The heading that the table repeats in its first cell is no row of it.',
  },
  examples: {
    takes: [
      {
        kind: 'send-inspection',
        lines: [
          'Area SEND inspection of Anytown',
          'Inspection outcome',
          'The arrangements lead to inconsistent experiences.',
          'Areas for improvement',
          '▸ Leaders should cut the waiting times.',
        ],
      },
    ],
    leaves: [{ kind: 'jtai', lines: ['Areas for improvement', '▸ Leaders should cut the waiting times.'] }],
  },
  recognise({ pieces, facts }: Draft): void {
    if (KIND_FACTS[facts.kind].points !== 'rows') return;
    for (const [index, piece] of pieces.entries()) {
      const found = blockOf(piece)?.shape === 'text' ? pointHeading(piece.plain) : undefined;
      if (found === 'improvements' || found === 'priority-actions') labelRows(pieces.slice(index + 1));
    }
  },
};

function labelRows(below: readonly Piece[]): void {
  let open: Piece | undefined;
  let listed = true;
  for (const piece of below) {
    const block = blockOf(piece);
    if (piece.label?.is === 'furniture' || piece.label?.is === 'note') continue;
    if (!block || piece.label || endsPoints(piece)) return;
    if (isRest(piece, open)) piece.label = { is: block.shape === 'text' ? 'continuation' : 'in-point' };
    else piece.label = { is: beginsRow(piece, listed) ? 'point' : 'in-point' };
    listed &&= block.shape === 'item';
    open = piece;
  }
}

/**
 * A source without tags has no rows: there each paragraph begins one, or each item where all are items.
 * @param listed whether all before it under the heading were items
 */
function beginsRow(piece: Piece, listed: boolean): boolean {
  const block = blockOf(piece);
  if (!block) return false;
  // Rows may share a cell, each with its number.
  if (/\d/u.test(block.marker) || block.hints.rowStart === true) return true;
  if (block.hints.boxed === true) return false;
  return block.shape === 'text' || listed;
}

/** The rest of a sentence, or further items of a list, at the top of the next page. */
function isRest(piece: Piece, open: Piece | undefined): boolean {
  const block = blockOf(piece);
  if (!open || !block) return false;
  if (block.shape === 'item')
    return block.hints.boxed === true && (!block.hints.rowStart || block.hints.pageStart === true);
  return startsInSentence(piece.text) && !/[.!?]$/u.test(open.text.trim());
}
