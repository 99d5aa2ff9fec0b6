import type { ReportFrontmatter } from '../../../../src/domain/report.ts';
import type { Draft, Recogniser } from '../../tree/draft.ts';

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
    const end = pieces
      .slice(-60)
      .map((piece) => piece.plain)
      .join(' ');
    if (/open government licence/u.test(end)) facts.licence = `OGL-UK-${VERSION.exec(end)?.[1] ?? '3'}.0` as Licence;
    else if (/non-? ?commercial/u.test(end)) facts.licence = 'non-commercial';
  },
};
