import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import { VFileMessage } from 'vfile-message';
import { blockOf, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { printedNumber, seriesNumber } from '../../tree/printed-number.ts';
import { placeInSeries } from './series.ts';

export const paragraphNumbers: Recogniser = {
  id: 'paragraph-numbers',
  reason:
    'Ofsted numbers the paragraphs of a report in one series. A number is one of them only where the series leads to it: lines that begin with a number by chance do not count.',
  examples: {
    takes: [
      { kind: 'ilacs-inspection', lines: ['▸ 1. Children are safe.', '▸ 2. Families are helped.', '▸ 4. Staff stay.'] },
    ],
    leaves: [
      {
        kind: 'ilacs-inspection',
        lines: [
          '1. Children are safe.',
          '2. Of all children in',
          '▸ 18. March was when plans were made.',
          '3. Staff stay.',
        ],
      },
    ],
  },
  recognise(draft: Draft): void {
    const { headings, writtenBy } = KIND_FACTS[draft.facts.kind];
    const nested = headings === 'numbered' || writtenBy === 'unknown';
    const found = draft.pieces.filter((piece) => !piece.label && seriesNumber(blockOf(piece)) !== undefined);
    const places = placeInSeries(
      found.map((piece) => seriesNumber(blockOf(piece)) ?? 0),
      unreadBefore(found, draft),
    );
    for (const [index, piece] of found.entries()) {
      const place = places[index];
      const number = printedNumber(blockOf(piece));
      if (place && number !== undefined) piece.label = { is: 'numbered', number, series: place.series };
      else if (!nested) draft.messages.push(noNumber(piece));
    }
    if (nested) numberNested(draft.pieces);
  },
};

/** How many pages that are pictures stand between each of these pieces and the one before. */
function unreadBefore(pieces: readonly Piece[], { notes }: Draft): number[] {
  const pages = notes.filter(({ what }) => what === 'picture').map(({ page }) => page);
  return pieces.map(({ node }, index) => {
    const before = pieces[index - 1]?.node.page ?? 0;
    return pages.filter((page) => page > before && page < (node.page ?? 0)).length;
  });
}

/** Reports of councils number in levels: `6.2.1`. */
function numberNested(pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const number = printedNumber(blockOf(piece));
    if (!piece.label && number?.includes('.')) piece.label = { is: 'numbered', number, series: 0 };
  }
}

function noNumber(piece: Piece): VFileMessage {
  const block = blockOf(piece);
  const reason = `Unexpected "${block?.marker}" outside the series of paragraphs, expected the next number: read as text`;
  const message = new VFileMessage(reason, { ruleId: 'paragraph-numbers', source: 'pilcrow' });
  message.fatal = null;
  return Object.assign(message, { sourcePage: block?.page, line: block?.line });
}
