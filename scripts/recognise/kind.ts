import { KIND_FACTS, type Kind } from '../../src/domain/kind.ts';
import type { Draft, Piece, Recogniser } from './draft.ts';

interface Sign {
  kind: Kind;
  /** In the document's first words, joined over lines, in plain form. */
  printed: RegExp;
}

/** Titles, the more special before the more general: a re-inspection's title holds that of an inspection. */
const TITLES: readonly Sign[] = [
  { kind: 'sif-reinspection', printed: /\bre-?inspection of (?:the )?services for children in need of help/u },
  { kind: 'sif-inspection', printed: /\binspection of (?:the )?services for children in need of help/u },
  { kind: 'lscb-review', printed: /\breview of the effectiveness of the .{0,60}local safeguarding children(?:'s)? board/u },
  { kind: 'looked-after-inspection', printed: /\binspection of (?:local authority )?(?:services for )?looked after children/u },
  { kind: 'jtai', printed: /\bjoint targeted area inspection\b|\bjtai\b/u },
  {
    kind: 'send-inspection',
    printed: /\barea send (?:inspection|revisit|monitoring)|\b(?:joint )?(?:local )?area (?:send )?(?:inspection|revisit)s? (?:in|of) .{0,80}(?:special educational needs|\bsend\b)|\bsend inspection of\b/u,
  },
  { kind: 'ilacs-monitoring-visit', printed: /\bmonitoring visit (?:of|to|in|report)\b|\bfindings of the .{0,20}monitoring visit\b/u },
  { kind: 'ilacs-focused-visit', printed: /\bfocuss?ed visit (?:of|to|in|report)\b|\bfindings of (?:the|a) .{0,20}focuss?ed visit\b/u },
  { kind: 'council-report', printed: /\bmember report\b|\breport to (?:the )?cabinet\b|\bto: cabinet\b|\bcabinet (?:report|meeting)\b|\bscrutiny (?:committee|panel|commission|board)\b/u },
  { kind: 'ilacs-inspection', printed: /\binspection of (?:.{2,60} )?(?:local authority )?children's (?:social care )?services\b/u },
  { kind: 'annual-engagement-letter', printed: /\bannual (?:engagement|conversation)\b|\bthank you for meeting\b.{0,400}\bself-evaluation\b/u },
  { kind: 'action-plan', printed: /\baction plan\b|\brequired actions\b/u },
];

/** How far into a document its title can stand, in characters: covers have logos and addresses, not essays. */
const HEAD = 1500;
/** A letter from these says what it is in its first sentences. */
const LETTER = /\bdear\b/u;

/** The kind that the first words of a document print, or `other`. Never guessed from what comes later. */
export function kindOf(pieces: readonly Piece[]): Kind {
  const head = headOf(pieces);
  return signOf(head) ?? 'other';
}

function signOf(head: string): Kind | undefined {
  const found = TITLES.map((sign) => ({ kind: sign.kind, at: head.search(sign.printed) })).filter(({ at }) => at >= 0);
  if (found.length === 0) return undefined;
  // A title stands at the top; what a letter or a cabinet report speaks of comes later.
  const councilReport = found.find(({ kind }) => kind === 'council-report' && !LETTER.test(head));
  return (councilReport ?? found[0])?.kind;
}

function headOf(pieces: readonly Piece[]): string {
  let head = '';
  for (const piece of pieces) {
    head += `${piece.plain} `;
    if (head.length > HEAD) break;
  }
  return head.slice(0, HEAD).replace(/\s+/gu, ' ');
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
    leaves: ['A guide to the inspection of nurseries'],
  },
  recognise(draft: Draft): void {
    draft.facts.kind = kindOf(draft.pieces);
    draft.facts.framework = KIND_FACTS[draft.facts.kind].framework;
    draft.facts.byOfsted = !['council-report', 'action-plan', 'other'].includes(draft.facts.kind);
  },
};
