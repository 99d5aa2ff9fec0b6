import type { Draft, Recogniser } from './draft.ts';

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
    if (/open government licence/u.test(end))
      facts.licence = /licence[^.]{0,40}\b(?:v3|version 3|\/3)/u.test(end) ? 'OGL-UK-3.0' : 'OGL-UK';
    else if (/non-? ?commercial/u.test(end)) facts.licence = 'non-commercial';
  },
};
