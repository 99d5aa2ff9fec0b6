/** How strongly each sentence of a paragraph speaks for either side: by its own words, then in view of its neighbours. */
import { type DirectionContext, type SideDefinition, SIDES } from '../../../../src/domain/direction.ts';
import { lexiconOf, type EvidenceLexicon } from '../evidence/lexicon.ts';
import { scoresOf } from '../evidence/score.ts';
import type { Sentence } from '../evidence/sentences.ts';
import { textFeatures, type TextFeatures } from '../evidence/text-features.ts';
import { weightedSum } from '../evidence/weighted-sum.ts';
import { clausesOf, contrasts } from './contrast.ts';
import { sentenceContexts, type SideScores } from './context.ts';
import type { MeasuredSentence } from './weight-of-findings.ts';

/** A sentence with what it shows. */
export interface JudgedSentence extends MeasuredSentence {
  sentence: Sentence;
  signs: TextFeatures;
}

const lexicons = new WeakMap<readonly SideDefinition[], EvidenceLexicon>();

/** The index of the evidence of both sides, made once for the same sides. */
export function lexiconOfSides(sides: readonly SideDefinition[]): EvidenceLexicon {
  const known = lexicons.get(sides);
  if (known) return known;
  const lexicon = lexiconOf(sides, []);
  lexicons.set(sides, lexicon);
  return lexicon;
}

function scored(sentence: Sentence, sides: readonly SideDefinition[]): SideScores & { signs: TextFeatures } {
  const signs = textFeatures([sentence], sides.length, lexiconOfSides(sides));
  const [strength = 0, weakness = 0] = scoresOf(signs, sides);
  return { strength, weakness, signs };
}

/** What is printed from the first word of a sentence to its last. */
export const sentenceText = (text: string, sentence: Sentence): string =>
  text.slice(sentence[0]?.start, sentence.at(-1)?.end);

/** The sentences of a text, in their order, each scored by its own words. `sides` stand in the order of `SIDES`. */
export function judgeSentences(
  text: string,
  sentences: readonly Sentence[],
  sides: readonly SideDefinition[],
): JudgedSentence[] {
  return sentences.map((sentence) => {
    const clauses = clausesOf(sentence);
    const whole = scored(sentence, sides);
    return {
      ...whole,
      sentence,
      text: sentenceText(text, sentence),
      contrasts: contrasts(sentence),
      clauses: clauses.length === 1 ? [whole] : clauses.map((clause) => scored(clause, sides)),
    };
  });
}

/** The same sentences, scored in view of those beside them. */
export function inContext(judged: readonly JudgedSentence[], context: DirectionContext): JudgedSentence[] {
  const sentences = judged.map(({ sentence }) => sentence);
  return sentenceContexts(sentences, judged).flatMap((measures, at) => {
    const each = judged[at];
    if (each === undefined) return [];
    const scores = SIDES.map((side) => [side, weightedSum(measures, context[side])] as const);
    return { ...each, ...(Object.fromEntries(scores) as unknown as SideScores) };
  });
}
