import type { ReportFrontmatter } from '../../../../src/domain/report.ts';
import type { Draft, Piece, Recogniser } from '../../tree/draft.ts';

type Licence = ReportFrontmatter['licence'];

/** `licence v2.0`, `…/open-government-licence/version/3`: not the year of a report. */
const VERSION = /licence[^.]{0,40}?(?:\bv|version[ /]|licence\/)([123])\b/u;

export const licence: Recogniser = {
  id: 'licence',
  reason:
    'Each report prints its terms: the Open Government Licence, or, in many of 2013 to early 2017, copying for non-commercial purposes only.',
  examples: {
    takes: [
      '… under the terms of the Open Government Licence.',
      '… may be reproduced in whole or in part for non-commercial educational purposes',
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    // The last pages print it; some covers did, until 2009.
    const found = [pieces.slice(-60), pieces.slice(0, 30)].flatMap((part) => licenceIn(part) ?? []);
    facts.licence = found[0] ?? facts.licence;
  },
};

function licenceIn(pieces: readonly Piece[]): Licence | undefined {
  const text = pieces.map((piece) => piece.plain).join(' ');
  if (/open government licence/u.test(text)) return `OGL-UK-${VERSION.exec(text)?.[1] ?? '3'}.0` as Licence;
  return /non-? ?commercial/u.test(text) ? 'non-commercial' : undefined;
}
