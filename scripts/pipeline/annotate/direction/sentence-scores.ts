/** How strongly each sentence of a paragraph speaks for either side. */
import type { SideDefinition } from '../../../../src/domain/direction.ts';
import { lexiconOf, type EvidenceLexicon } from '../evidence/lexicon.ts';
import { scoresOf } from '../evidence/score.ts';
import type { Sentence } from '../evidence/sentences.ts';
import { textFeatures, type TextFeatures } from '../evidence/text-features.ts';
import type { SentenceScore } from './summary.ts';

/** A sentence with what it shows. */
export interface JudgedSentence extends SentenceScore {
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

/** The scores of sentences, in their order. `sides` stand in the order of `SIDES`. */
export function judgeSentences(sentences: readonly Sentence[], sides: readonly SideDefinition[]): JudgedSentence[] {
  const lexicon = lexiconOfSides(sides);
  return sentences.map((sentence) => {
    const signs = textFeatures([sentence], sides.length, lexicon);
    const [strength = 0, weakness = 0] = scoresOf(signs, sides);
    return { strength, weakness, words: sentence.length, signs };
  });
}
