import { KIND_FACTS, type Kind } from '../../../src/domain/kind.ts';
import type { Draft, Piece, Recogniser } from '../tree/draft.ts';
import { countWords } from '../print/printed.ts';

interface Sign {
  kind: Kind;
  /** In the document's first words, joined over lines, in plain form. */
  printed: RegExp;
}

/** Titles, the more special before the more general: a re-inspection's title holds that of an inspection. */
const TITLES: readonly Sign[] = [
  { kind: 'sif-reinspection', printed: /\bre-?inspection of (?:the )?services for children in need of help/u },
  { kind: 'sif-inspection', printed: /\binspection of (?:the )?services for children in need of help/u },
  {
    kind: 'lscb-review',
    printed: /\breview of the effectiveness of the .{0,60}local safeguarding children(?:'s)? board/u,
  },
  {
    kind: 'looked-after-inspection',
    printed: /\binspection of (?:local authority )?(?:services for )?looked after children/u,
  },
  { kind: 'jtai', printed: /\bjoint targeted area inspection\b|\bjtai\b/u },
  {
    kind: 'send-inspection',
    printed:
      /\barea send (?:inspection|revisit|monitoring)|\b(?:joint )?(?:local )?area (?:send )?(?:inspection|revisit)s? (?:in|of) .{0,80}(?:special educational needs|\bsend\b)|\bsend inspection of\b/u,
  },
  {
    kind: 'ilacs-monitoring-visit',
    printed: /\bmonitoring visit (?:of|to|in|report)\b|\bfindings of the .{0,20}monitoring visit\b/u,
  },
  {
    kind: 'ilacs-focused-visit',
    printed: /\bfocuss?ed visit (?:of|to|in|report)\b|\bfindings of (?:the|a) .{0,20}focuss?ed visit\b/u,
  },
  {
    kind: 'council-report',
    printed:
      /\bmember report\b|\breport to (?:the )?cabinet\b|\bto: cabinet\b|\bcabinet (?:report|meeting)\b|\bscrutiny (?:committee|panel|commission|board)\b/u,
  },
  {
    kind: 'ilacs-inspection',
    printed: /\binspection of (?:.{2,60} )?(?:local authority )?children's (?:social care )?services\b/u,
  },
  {
    // Where a trust runs the services, it may stand in the title for them.
    kind: 'ilacs-inspection',
    printed: /\binspection of .{2,60}\b(?:children|families).{0,20}\btrust\b.{0,20}\binspection dates?\b/u,
  },
  {
    kind: 'annual-engagement-letter',
    printed: /\bannual (?:engagement|conversation)\b|\bthank you for meeting\b.{0,400}\bself-evaluation\b/u,
  },
  { kind: 'action-plan', printed: /\baction plan\b|\brequired actions\b/u },
];

/** How far into a document its title can stand, in characters: covers have logos and addresses, not essays. */
const HEAD = 1500;
/** A longer block is prose, which speaks of documents without being one; only letters say in prose what they are. */
const LONGEST_TITLE = 45;
const GREETING = /^dear\b/u;

/** The kind that the first words of a document print, or `other`. Never guessed from what comes later. */
export function kindOf(pieces: readonly Piece[]): Kind {
  const head = headOf(pieces);
  const found = TITLES.map(({ kind, printed }) => ({ kind, at: head.search(printed) })).filter(({ at }) => at >= 0);
  // The first title counts: what a letter or a cabinet report speaks of comes later.
  return found.sort((a, b) => a.at - b.at)[0]?.kind ?? 'other';
}

function headOf(pieces: readonly Piece[]): string {
  let head = '';
  const isLetter = pieces.slice(0, 40).some((piece) => GREETING.test(piece.plain));
  for (const piece of pieces) {
    if (isLetter || countWords(piece.text) <= LONGEST_TITLE) head += `${piece.plain} `;
    if (head.length > HEAD) break;
  }
  return head.slice(0, HEAD).replace(/\s+/gu, ' ');
}

/** The line that prints the title; of an unknown document the first, where it is no sentence. */
function titleOf(kind: Kind, pieces: readonly Piece[]): string | undefined {
  const sign = TITLES.find((title) => title.kind === kind)?.printed ?? /./u;
  const lines = kind === 'other' ? pieces.slice(0, 1) : pieces.slice(0, 60);
  const found = lines.find((piece) => sign.test(piece.plain) && countWords(piece.text) <= 20);
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
    draft.facts.byOfsted = !['council-report', 'action-plan', 'other'].includes(draft.facts.kind);
  },
};
