/** What must hold for every report. */
import { anchorsArePrinted, anchorsUnique } from './anchors-unique.ts';
import { judgementsWhole, somethingAddressed } from './judgements-whole.ts';
import { authorityKnown, kindKnown } from './kind-known.ts';
import { numbersRun } from './numbers-run.ts';
import { recommendationsExtent } from './recommendations-extent.ts';
import type { Rule } from './rule.ts';
import { pagesRead, wordsCovered, wordsRecognised } from './words-covered.ts';
import { wordsConserved, wordsInOrder } from './words-conserved.ts';

export const RULES: readonly Rule[] = [
  wordsConserved,
  wordsInOrder,
  wordsCovered,
  wordsRecognised,
  pagesRead,
  anchorsUnique,
  anchorsArePrinted,
  numbersRun,
  kindKnown,
  authorityKnown,
  judgementsWhole,
  somethingAddressed,
  recommendationsExtent,
];
