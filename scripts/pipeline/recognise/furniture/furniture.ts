import { blockOf, cellTexts, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { countWords } from '../../print/printed.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

const PAGE_NUMBER = /^(?:page )?\d{1,3}(?: of \d{1,3})?$/u;
const CONTENTS = /^(?:table of )?contents$/u;
/** A line of a contents list ends in the page it leads to. */
const CONTENTS_LINE = /[\s.…]\d{1,3}$/u;

export const pageNumbers: Recogniser = {
  id: 'page-numbers',
  reason: 'A number alone at the edge of a page, or what the PDF itself marks as an artifact, is no part of the text.',
  examples: { takes: ['2', 'Page 3 of 12'], leaves: ['2 of the children', '2. Children are safe.'] },
  recognise({ pieces, format }: Draft): void {
    for (const piece of pieces) {
      const block = blockOf(piece);
      if (piece.label || !block) continue;
      const alone = PAGE_NUMBER.test(`${block.marker}${piece.plain}`.trim());
      if (alone && (format === 'pdf' || block.hints.pageStart || block.hints.pageEdge))
        piece.label = { is: 'furniture', name: 'page number' };
      else if (block.hints.artifact) piece.label = { is: 'furniture', name: 'artifact' };
    }
  },
};

export const contentsList: Recogniser = {
  id: 'contents-list',
  reason: 'A contents list says what stands on which page of the PDF: Pilcrow makes its own from the headings.',
  examples: {
    takes: [
      { lines: ['▸ Contents', '▸ Executive summary 2', '▸ The local authority 5', 'Executive summary'] },
      {
        lines: [
          'Contents',
          '▸ Recommendations',
          '▸ The inspection team',
          'Recommendations',
          'Plans must be timely.',
          'The inspection team',
          'Jane Example',
        ],
      },
      {
        lines: ['Contents', '▸ What the inspection judgements mean and', '▸ what they do not 31', 'Executive summary'],
      },
    ],
    leaves: [
      'The contents of the plan are clear.',
      { lines: ['Contents', 'Executive summary 2', '▸ Executive summary', 'Children are safe.'] },
    ],
  },
  recognise({ pieces }: Draft): void {
    const start = pieces.findIndex((piece) => CONTENTS.test(piece.plain));
    if (start < 0) return;
    const end = endOfContents(pieces, start);
    if (end === start + 1) return;
    for (const piece of pieces.slice(start, end)) piece.label = { is: 'furniture', name: 'contents list' };
  },
};

/**
 * A list ends before the first line that neither leads to a page nor is the first half of such a line. Lines without
 * a page number belong to it too, where the tags say so or where they stand again below as a heading.
 */
function endOfContents(pieces: readonly Piece[], start: number): number {
  let end = start + 1;
  while (end < pieces.length) {
    if (isContents(pieces[end]) || isEntry(pieces, end)) end += 1;
    else if (isHalf(pieces[end]) && isContents(pieces[end + 1])) end += 2;
    else break;
  }
  return end;
}

/** A line without its page number: on the page of the list, more of it or a new page below, and again in the text. */
function isEntry(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  const block = blockOf(piece);
  if (!piece || block?.shape !== 'text' || block.marker !== '' || block.hints.pageStart) return false;
  if (block.hints.tag === 'TOCI') return true;
  if (!isHalf(piece) || !isHalf(next)) return false;
  return pieces.slice(at + 1).some((other) => other.plain === piece.plain);
}

function isContents(piece: Piece | undefined): boolean {
  if (!piece) return false;
  if (piece.node.type === 'block')
    return CONTENTS_LINE.test(piece.plain) && countWords(piece.text) <= MOST_WORDS.contentsLine;
  return piece.node.children.every(
    (row) => /\d$/u.test(cellTexts(row).at(-1)?.trim() ?? '') || cellTexts(row).length < 2,
  );
}

function isHalf(piece: Piece | undefined): boolean {
  return (
    piece?.node.type === 'block' && !/[.!?:]$/u.test(piece.plain) && countWords(piece.text) <= MOST_WORDS.contentsHalf
  );
}
