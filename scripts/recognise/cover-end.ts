import { areaOf } from './areas.ts';
import { blockOf, type Draft, type Piece } from './draft.ts';
import { splitGrade } from './grades.ts';
import { endsCover } from './headings-sif.ts';
import { countWords } from './printed.ts';

/** What a cover says of the inspection, in lines that could pass for prose. */
const COVER_LINE =
  /^(?:lead |reporting |deputy )?inspect(?:or|ion) ?(?:dates?|outcome)?\b.{0,12}:|^(?:report )?published\b|^(?:his|her) majesty's|^inspection (?:dates?|number)/u;
const WHAT_NEEDS = /^what needs to improve\b/u;
/** No cover has more blocks than this. */
const LONGEST = 80;

/** How many of the pieces of a document are its cover. */
export function coverEnd({ pieces, facts }: Draft): number {
  const limit = Math.min(pieces.length, LONGEST);
  const ends = facts.framework === 'sif' || facts.framework === 'looked-after-2013' ? endsSifCover : endsIlacsCover;
  for (let index = 1; index < limit; index += 1) {
    const piece = pieces[index];
    if (piece && ends(piece)) return index;
  }
  return afterCoverLines(pieces.slice(0, limit));
}

/** Where no prose follows: the cover ends with the last line that only a cover has. */
function afterCoverLines(pieces: readonly Piece[]): number {
  return pieces.findLastIndex((piece) => blockOf(piece) && COVER_LINE.test(piece.plain)) + 1;
}

/** The first prose: an ILACS cover is a title, a few lines and a table. */
function endsIlacsCover(piece: Piece): boolean {
  if (piece.label || piece.node.type !== 'block') return false;
  if (WHAT_NEEDS.test(piece.plain)) return true;
  if (COVER_LINE.test(piece.plain)) return false;
  const words = countWords(piece.text);
  return words >= 6 && /[.!?]["']?$/u.test(piece.plain) && !isRow(piece);
}

function isRow(piece: Piece): boolean {
  const graded = splitGrade(piece.text);
  return graded !== undefined && areaOf(graded.before) !== undefined && countWords(piece.text) < 20;
}

/** A SIF cover holds sentences on the judgements; it ends at the contents or the first heading. */
function endsSifCover(piece: Piece): boolean {
  if (piece.label?.is === 'furniture' && piece.label.name === 'contents list') return true;
  return blockOf(piece) !== undefined && !piece.label && endsCover(piece.text);
}
