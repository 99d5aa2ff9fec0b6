/**
 * What a sentence says, in view of the sentences beside it. Alone, "This is not so for all." or "They meet every week."
 * says little; after praise, or after a want, it says more.
 */
import type { Sentence } from '../evidence/sentences.ts';
import { beginsWithContrast, goesOn } from './contrast.ts';

/** Log odds that a sentence speaks for each side. */
export interface SideScores {
  strength: number;
  weakness: number;
}

/** Figures between −2 and 2, so that their weights can be compared. `before` and `after`: how far those beside it praise. */
export const SENTENCE_CONTEXT = [
  'strength',
  'weakness',
  'before',
  'after',
  'beforeGoingOn',
  'beforeContrast',
  'afterContrast',
  'contrasts',
  'goesOn',
  'contrastFollows',
  'others',
  'leastOfOthers',
  'mostOfOthers',
  'first',
  'last',
] as const;
export type SentenceContext = Record<(typeof SENTENCE_CONTEXT)[number], number>;

const within = (odds: number): number => Math.max(-2, Math.min(2, odds / 3));
const praise = (scores: SideScores): number => within(scores.strength - scores.weakness);
const toNumber = (is: boolean): number => (is ? 1 : 0);

/** The measures of each sentence of a paragraph. @param scores of the same sentences, each alone */
export function sentenceContexts(sentences: readonly Sentence[], scores: readonly SideScores[]): SentenceContext[] {
  const praises = scores.map(praise);
  const othersOf = besideEach(praises);
  const contrasts = sentences.map((sentence) => toNumber(beginsWithContrast(sentence)));
  return sentences.map((sentence, at) => {
    const own = scores[at] ?? { strength: 0, weakness: 0 };
    const [before = 0, after = 0] = [praises[at - 1], praises[at + 1]];
    const [contrast = 0, follows = 0] = [contrasts[at], contrasts[at + 1]];
    const continues = toNumber(goesOn(sentence));
    return {
      strength: within(own.strength),
      weakness: within(own.weakness),
      before,
      after,
      beforeGoingOn: before * continues,
      beforeContrast: before * contrast,
      afterContrast: after * follows,
      contrasts: contrast,
      goesOn: continues,
      contrastFollows: follows,
      ...othersOf(at),
      first: toNumber(at === 0),
      last: toNumber(at === sentences.length - 1),
    };
  });
}

/** Of each value, what the others are: their mean, the least and the most. In one go over all: texts can be long. */
function besideEach(
  values: readonly number[],
): (at: number) => Pick<SentenceContext, 'others' | 'leastOfOthers' | 'mostOfOthers'> {
  const total = values.reduce((sum, each) => sum + each, 0);
  const inOrder = values.toSorted((one, other) => one - other);
  const [least = 0, secondLeast = 0] = inOrder;
  const [secondMost = 0, most = 0] = inOrder.slice(-2);
  return (at) => {
    if (values.length < 2) return { others: 0, leastOfOthers: 0, mostOfOthers: 0 };
    const own = values[at] ?? 0;
    return {
      others: (total - own) / (values.length - 1),
      leastOfOthers: own === least ? secondLeast : least,
      mostOfOthers: own === most ? secondMost : most,
    };
  };
}
