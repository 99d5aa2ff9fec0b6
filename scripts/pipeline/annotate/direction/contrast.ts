/** Where a sentence turns against what was said before: there a finding of the other kind begins. */
import type { Sentence } from '../evidence/sentences.ts';
import { anyOf } from '../../../../src/domain/any-of.ts';

/** "Visits are regular, but plans are weak", "However, …", "Despite this, …". */
const CONTRASTS = new Set(
  'but however although though while whilst despite nevertheless nonetheless yet whereas except'.split(' '),
);

/** "This means that …", "As a result, …", "In addition, …": the sentence goes on with what the one before it said. */
const GOES_ON = anyOf(
  /^(?:this|these|it|they|such|also)\b/u,
  /^(?:similarly|consequently|additionally|as a result|in addition|for example)\b/u,
);

const beginning = (sentence: Sentence): string =>
  sentence
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(' ');

export const contrasts = (sentence: Sentence): boolean => sentence.some(({ lower }) => CONTRASTS.has(lower));
export const beginsWithContrast = (sentence: Sentence): boolean => CONTRASTS.has(sentence[0]?.lower ?? '');
export const goesOn = (sentence: Sentence): boolean => GOES_ON.test(beginning(sentence));

/** The parts of a sentence, each but the first beginning with a word of contrast. Together they are the sentence. */
export function clausesOf(sentence: Sentence): Sentence[] {
  const cuts = sentence.flatMap(({ lower }, at) => (at > 0 && CONTRASTS.has(lower) ? [at] : []));
  return [0, ...cuts].map((from, order) => sentence.slice(from, cuts[order]));
}
