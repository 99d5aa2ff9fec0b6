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
const praise = (scores: SideScores | undefined): number => (scores ? within(scores.strength - scores.weakness) : 0);
const toNumber = (is: boolean): number => (is ? 1 : 0);

/** The measures of the sentence at `at`. `scores` are of all the sentences of the paragraph, each alone. */
export function sentenceContext(
  sentences: readonly Sentence[],
  scores: readonly SideScores[],
  at: number,
): SentenceContext {
  const own = scores[at] ?? { strength: 0, weakness: 0 };
  const before = praise(scores[at - 1]);
  const after = praise(scores[at + 1]);
  const contrast = toNumber(beginsWithContrast(sentences[at] ?? []));
  const follows = toNumber(beginsWithContrast(sentences[at + 1] ?? []));
  const continues = toNumber(goesOn(sentences[at] ?? []));
  const others = scores.filter((_, index) => index !== at).map(praise);
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
    others: others.reduce((sum, each) => sum + each, 0) / Math.max(1, others.length),
    leastOfOthers: others.length === 0 ? 0 : Math.min(...others),
    mostOfOthers: others.length === 0 ? 0 : Math.max(...others),
    first: toNumber(at === 0),
    last: toNumber(at === sentences.length - 1),
  };
}
