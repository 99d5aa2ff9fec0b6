import { type Kind } from '../../../src/domain/kind.ts';
import { KIND_FACTS, KINDS_BY_TITLE } from '../../../src/domain/kind-facts.ts';
import type { Draft, Piece, Recogniser } from '../tree/draft.ts';
import { countWords } from '../print/printed.ts';
import { anyOf } from '../../../src/domain/any-of.ts';
import { MOST_WORDS } from '../print/most-words.ts';

/** How far into a document its title can stand, in characters: covers have logos and addresses, not essays. */
const HEAD = 1500;
const GREETING = /^dear\b/u;

/** The kind that the first words of a document print, or `other`. Never guessed from what comes later. */
export function kindOf(pieces: readonly Piece[]): Kind {
  const head = headOf(pieces);
  const found = KINDS_BY_TITLE.flatMap((kind) =>
    KIND_FACTS[kind].titles.map((title) => ({ kind, at: head.search(title) })),
  ).filter(({ at }) => at >= 0);
  // The first title counts: what a letter or a cabinet report speaks of comes later.
  const kind = found.sort((a, b) => a.at - b.at)[0]?.kind ?? 'other';
  return kind === 'sif-inspection' && pieces.some(saysAgain) ? 'sif-reinspection' : kind;
}

/** A few re-inspections carry the title of a first one, and say in their text what they are. */
const AGAIN = anyOf(
  /\bthis (?:is|was) a re-?inspection\b/u,
  /\bthis re-?inspection (?:has|was|is|found|identified|shows)\b/u,
  /\bthe re-?inspection of (?:the )?local authority (?:functions |services )?was carried out\b/u,
);

function saysAgain({ plain }: Piece): boolean {
  return AGAIN.test(plain);
}

function headOf(pieces: readonly Piece[]): string {
  let head = '';
  const isLetter = pieces.slice(0, 40).some((piece) => GREETING.test(piece.plain));
  for (const piece of pieces) {
    if (isLetter || countWords(piece.text) <= MOST_WORDS.titleInHead) head += `${piece.plain} `;
    if (head.length > HEAD) break;
  }
  return head.slice(0, HEAD).replace(/\s+/gu, ' ');
}

/** The line that prints the title; of an unknown document the first, where it is no sentence. */
function titleOf(kind: Kind, pieces: readonly Piece[]): string | undefined {
  const [sign = /./u] = KIND_FACTS[kind].titles;
  const lines = kind === 'other' ? pieces.slice(0, 1) : pieces.slice(0, 60);
  // A letter has its title on a line of its own, however long it is and whatever it ends with.
  const own = lines.find((piece) => piece.plain.search(sign) === 0 && countWords(piece.text) <= MOST_WORDS.titleInHead);
  if (own && KIND_FACTS[kind].head === 'letter') return own.text;
  const found = lines.find((piece) => sign.test(piece.plain) && countWords(piece.text) <= MOST_WORDS.title);
  return found === undefined || found.text === '' || /[.;,:]$/u.test(found.plain) ? undefined : found.text;
}

export const kind: Recogniser = {
  id: 'kind',
  reason:
    'Each kind of document prints its title on its cover, in its first lines. A document without one of these titles is `other`: nothing is guessed from its text.',
  examples: {
    takes: [
      'Inspection of Stockton-on-Tees local authority children’s services',
      'Re-inspection of services for children in need of help and protection',
      'Focused visit to Camden children’s services',
    ],
    leaves: ['This guide is on how nurseries are inspected, and what inspectors look for.'],
  },
  recognise(draft: Draft): void {
    draft.facts.kind = kindOf(draft.pieces);
    draft.facts.framework = KIND_FACTS[draft.facts.kind].framework;
    draft.facts.title = titleOf(draft.facts.kind, draft.pieces);
    draft.facts.byOfsted = KIND_FACTS[draft.facts.kind].writtenBy === 'inspectors';
  },
};
