import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import { areaOf } from '../../print/areas.ts';
import { blockOf, cellTexts, type Draft, type Piece } from '../../tree/draft.ts';
import { splitGrade } from '../../print/grades.ts';
import { printedNumber } from '../../tree/printed-number.ts';
import { countWords } from '../../print/printed.ts';
import { endsCover } from '../headings/sif-wordings.ts';
import { anyOf } from '../../../../src/domain/any-of.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

/** What a cover says of the inspection, in lines that could pass for prose. */
const COVER_LINE = anyOf(
  /^(?:lead |reporting |deputy )?inspect(?:or|ion) ?(?:dates?)?\b.{0,12}:/u,
  /^(?:report )?published\b/u,
  /^(?:his|her) majesty's/u,
  /^inspection (?:dates?|number)/u,
);
/** The first headings of reports that open without prose, and of joint inspections. */
const FIRST_HEADING = anyOf(
  /^what needs to improve\b/u,
  /^inspection outcome$/u,
  /^headline findings$/u,
  /^main findings$/u,
  /^context and content of the inspection$/u,
);
/** No cover has more blocks than this. */
const LONGEST = 80;

/** How many of the pieces of a document are its cover. */
export function coverEnd({ pieces, facts }: Draft): number {
  const limit = Math.min(pieces.length, LONGEST);
  const isSif = KIND_FACTS[facts.kind].coverEnds === 'first-heading';
  const table = isSif ? -1 : pieces.slice(0, limit).findLastIndex(isJudgementTable);
  if (table >= 0) return table + 1;
  const ends = isSif ? endsSifCover : endsIlacsCover;
  for (let index = 1; index < limit; index += 1) {
    const piece = pieces[index];
    if (piece && ends(piece)) return index;
  }
  return afterCoverLines(pieces.slice(0, limit));
}

/** Two rows at least that name an area and give its grade. */
function isJudgementTable({ node }: Piece): boolean {
  if (node.type !== 'table-block') return false;
  const rows = node.children.map((row) => splitGrade(cellTexts(row).join(' ')));
  return rows.filter((row) => row && areaOf(row.before) !== undefined).length >= 2;
}

/** Where no prose follows: the cover ends with the last line that only a cover has. */
function afterCoverLines(pieces: readonly Piece[]): number {
  return pieces.findLastIndex((piece) => blockOf(piece) && COVER_LINE.test(piece.plain)) + 1;
}

/** The first prose: an ILACS cover is a title, a few lines and a table. */
function endsIlacsCover(piece: Piece): boolean {
  if (piece.label || piece.node.type !== 'block') return false;
  if (FIRST_HEADING.test(piece.plain)) return true;
  if (COVER_LINE.test(piece.plain)) return false;
  const words = countWords(piece.text);
  const isSentence = /[.!?]["']?$/u.test(piece.plain) || printedNumber(piece.node) !== undefined;
  return words >= 6 && isSentence && !isRow(piece);
}

function isRow(piece: Piece): boolean {
  const graded = splitGrade(piece.text);
  return (
    graded !== undefined &&
    areaOf(graded.before) !== undefined &&
    countWords(piece.text) <= MOST_WORDS.judgementRowOnCover
  );
}

/** A SIF cover holds sentences on the judgements; it ends at the contents or the first heading. */
function endsSifCover(piece: Piece): boolean {
  if (piece.label?.is === 'furniture' && piece.label.name === 'contents list') return true;
  return blockOf(piece) !== undefined && !piece.label && endsCover(piece.text);
}
