import { blockOf, type Draft, type Recogniser } from '../../tree/draft.ts';

/** The heading of recommendations that a source glues to the end of the text above. */
const TIMESCALE = String.raw`(?:Immediately|With immediate effect|Within \p{L}+ (?:weeks?|months?|years?))`;
const GLUED = new RegExp(String.raw`(?<=[:;.]) (?<heading>${TIMESCALE}:)$`, 'u');

export const timescales: Recogniser = {
  id: 'timescales',
  reason:
    'Inspections of 2013 give their recommendations under "Immediately", "Within three months", "Within six months": each is a heading, also where the source has it on the last line of the text above.',
  examples: {
    takes: [
      { kind: 'looked-after-inspection', lines: ['▸ 15. To improve services, the authority should: Immediately:'] },
      { kind: 'looked-after-inspection', lines: ['▸ - ensure that plans are timely. Within six months:'] },
    ],
    leaves: [
      { kind: 'looked-after-inspection', lines: ['▸ 15. Calls are answered immediately:'] },
      { kind: 'looked-after-inspection', lines: ['▸ Within six months:'] },
    ],
  },
  recognise(draft: Draft): void {
    if (draft.facts.framework !== 'looked-after-2013') return;
    for (const piece of draft.pieces) {
      const text = piece.label ? undefined : blockOf(piece)?.value;
      const heading = text === undefined ? undefined : GLUED.exec(text)?.groups?.['heading'];
      if (text !== undefined && heading !== undefined)
        piece.label = { is: 'glued-heading', at: text.length - heading.length };
    }
  },
};
