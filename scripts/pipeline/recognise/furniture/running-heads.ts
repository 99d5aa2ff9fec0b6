import { blockOf, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { countWords } from '../../print/printed.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

/** A line on fewer pages is no running head. */
const FEWEST_PAGES = 3;
/** And on a smaller share of the pages. */
const SHARE = 0.5;
/** The same place, in points. */
const PLACE = 4;

export const runningHeads: Recogniser = {
  id: 'running-heads',
  reason:
    'What stands in the same place of most pages in the same words, but for figures, is repeated by the page and no part of the text; many PDFs do not mark it as such.',
  after: { 'page-numbers': 'Numbers alone are the same but for their figures, and would be one running head.' },
  examples: {
    takes: [
      {
        lines: [
          '▸ Inspection of Cumbria local authority children’s services 6 to 17 March 2023 2',
          'Children are safe.',
          '\f',
          '▸ Inspection of Cumbria local authority children’s services 6 to 17 March 2023 3',
          'Leaders know their services.',
          '\f',
          '▸ Inspection of Cumbria local authority children’s services 6 to 17 March 2023 4',
          'Care leavers are helped.',
        ],
      },
    ],
    leaves: [
      'Summary',
      {
        lines: ['▸ Good', 'Children are safe.', '\f', '▸ Good', 'Leaders know their services.', '\f', 'Inadequate'],
      },
    ],
  },
  recognise({ pieces, format }: Draft): void {
    const pages = new Set(pieces.map(({ node }) => node.page)).size;
    const byText = Map.groupBy(
      pieces.filter((piece) => isCandidate(piece) && (format === 'pdf' || piece.node.hints.pageEdge)),
      ({ plain }) => plain.replace(/\d+/gu, '0'),
    );
    for (const same of byText.values()) {
      for (const group of byPlace(same)) {
        const on = new Set(group.map(({ node }) => node.page)).size;
        if (on < FEWEST_PAGES || on < SHARE * pages) continue;
        for (const piece of group) piece.label = { is: 'furniture', name: 'running head' };
      }
    }
  },
};

function isCandidate(piece: Piece): boolean {
  const block = blockOf(piece);
  return (
    !piece.label &&
    block !== undefined &&
    block.shape !== 'note' &&
    block.marker === '' &&
    countWords(piece.text) <= MOST_WORDS.runningHead
  );
}

/** Groups of pieces that stand at one height. */
function byPlace(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => topOf(a) - topOf(b));
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const last = groups.at(-1);
    if (last?.[0] && topOf(piece) - topOf(last[0]) < PLACE) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function topOf({ node }: Piece): number {
  return node.hints.top ?? 0;
}
