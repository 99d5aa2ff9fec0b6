import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import { blockOf, type Draft, type HeadingLabel, type Piece, type Recogniser } from '../../tree/draft.ts';
import { countWords, endsSentence } from '../../print/printed.ts';
import { dividesNumbers, isSetApart, sizeOfText } from './set-apart.ts';
import { anyOf } from '../../../../src/domain/any-of.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

/** Headings of joint inspections that are followed by a table or a list of names. */
const KNOWN = anyOf(
  /^inspection team$/u,
  /^local (?:area partnership|authority) details$/u,
  /^information about this inspection$/u,
);

export const headingsPlain: Recogniser = {
  id: 'headings-plain',
  reason:
    'What the source itself marks as a heading (a tag, bold or larger letters on a line of their own) is one where no other rule knew it, if it is short and ends no sentence.',
  after: {
    'headings-ilacs': 'It takes what no rule knew by its words.',
    'headings-sif': 'It takes what no rule knew by its words.',
    'headings-points': 'It takes what no rule knew by its words.',
    'point-rows': 'A row of a table may look like a heading between gaps.',
  },
  examples: {
    takes: [
      { kind: 'ilacs-focused-visit', lines: ['▸ # Headline findings', 'Children are safe.'] },
      { kind: 'sif-inspection', lines: ['▸ # Missing children', '12. Children are safe.'] },
      { kind: 'sif-inspection', lines: ['11. Plans are kept.', '▸ Missing children', '12. Children are safe.'] },
    ],
    leaves: [
      { kind: 'ilacs-focused-visit', lines: ['▸ # There is good practice.', 'Children are safe.'] },
      { kind: 'sif-inspection', lines: ['▸ Missing children', '12. Children are safe.'] },
      { kind: 'sif-inspection', lines: ['11. Plans are kept by', '▸ Missing children', '12. Children are safe.'] },
      { kind: 'ilacs-focused-visit', lines: ['Children are safe.', '▸ # Yours sincerely'] },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    const size = sizeOfText(pieces);
    for (const [index, piece] of pieces.entries()) {
      const next = pieces[index + 1];
      if (piece.label || !next) continue;
      const before = pieces.slice(0, index);
      const marked =
        isTitle(piece) && (isMarked(piece, before) || isSetApart(piece, next, size) || isBetween(facts, pieces, index));
      if (!marked && !(byLook(facts) && standsAsHeading(piece, next)) && !isOwnTitle(piece, facts)) continue;
      if (KIND_FACTS[facts.kind].headings === 'single-inspection') piece.label = below(before, piece);
      else if (/^inspection team$/u.test(piece.plain))
        piece.label = { is: 'heading', role: 'team', depth: 2, id: 'team' };
      else piece.label = { is: 'heading', role: 'other', depth: 2 };
    }
  },
};

/** What stands below a heading of these is of the same: the summary may go by topics, and so may what is to improve. */
const HANDED_DOWN = new Set<HeadingLabel['role']>([
  'recommendations',
  'summary',
  'findings',
  'facts',
  'children-summary',
]);

/** In a single inspection what no other rule knew stands below what one knew; those of 2013 tag their levels. */
function below(before: readonly Piece[], piece: Piece): HeadingLabel {
  const block = blockOf(piece);
  if (block?.hints.tag === 'H1') return { is: 'heading', role: 'other', depth: 2 };
  const above = before.findLast(({ label }) => label?.is === 'heading')?.label;
  const role = above?.is === 'heading' && HANDED_DOWN.has(above.role) ? above.role : 'other';
  return { is: 'heading', role, depth: 4 };
}

/** Single inspections number all they say: a line without a number, between two that follow each other, heads the second. */
function isBetween({ kind }: Draft['facts'], pieces: readonly Piece[], index: number): boolean {
  return KIND_FACTS[kind].headings === 'single-inspection' && dividesNumbers(pieces, index);
}

/** The title of a letter, however long, right below its greeting. */
function isOwnTitle({ node, opens, text }: Piece, { title }: Draft['facts']): boolean {
  return opens?.id === 'letter' && node.type === 'block' && node.shape === 'text' && text === title;
}

/** Short, and ends no sentence. */
function isTitle(piece: Piece): boolean {
  const block = blockOf(piece);
  if (block?.shape !== 'text' || block.marker !== '') return false;
  return countWords(piece.text) <= longestFor(piece) && !/[.;,:]$/u.test(piece.plain) && /^\p{Lu}/u.test(piece.text);
}

/** A question may be longer: "What is it like to be a child or young person with … in this area?" */
function longestFor({ plain }: Piece): number {
  return (plain.endsWith('?') ? 2 : 1) * MOST_WORDS.heading;
}

/** By a tag or by bold letters. Right below a bold heading, the same tag on letters like those of the text is a slip. */
function isMarked(piece: Piece, before: readonly Piece[]): boolean {
  const { tag = '', bold, large } = blockOf(piece)?.hints ?? {};
  if (bold === true) return true;
  if (!/^(?:H[1-6]|heading)$/u.test(tag)) return false;
  const last = before.findLast(({ label }) => label?.is !== 'furniture' && label?.is !== 'note');
  const above = last?.label?.is === 'heading' ? blockOf(last)?.hints : undefined;
  return large === true || !(above?.bold === true && above.tag === tag);
}

/** Letters and documents of unknown kind have headings that nothing else marks. */
function byLook({ kind, letter }: Draft['facts']): boolean {
  return letter !== undefined || KIND_FACTS[kind].headings === 'look' || KIND_FACTS[kind].event === 'visit';
}

/** A short line between gaps that ends no sentence, before one that does or before a list. */
function standsAsHeading(piece: Piece, next: Piece): boolean {
  const block = blockOf(piece);
  if (KNOWN.test(piece.plain)) return true;
  const following = blockOf(next);
  if (block?.shape !== 'text' || block.marker !== '' || !block.hints.gapBefore || !following?.hints.gapBefore)
    return false;
  if (
    countWords(piece.text) > longestFor(piece) ||
    !/^\p{Lu}/u.test(piece.text) ||
    !/[\p{L}?)]$/u.test(piece.text.trim())
  )
    return false;
  return following.shape === 'item' || (countWords(next.text) > 8 && endsSentence(next.text));
}
