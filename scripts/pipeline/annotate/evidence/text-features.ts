/** The features of one text that the decision about its categories rests on, extracted once. */
import { measuresOf, type Measures } from './measures.ts';
import type { EvidenceLexicon } from './lexicon.ts';
import { matchesOf, type Match } from './match.ts';
import type { Sentence } from './sentences.ts';
import type { Setting } from './setting.ts';

export interface TextFeatures {
  sentences: Sentence[];
  matches: Match[];
  /** By category, in the order of the categories. */
  measures: Measures[];
  /** Where it matters. */
  setting?: Setting;
  /** By sentence: how often each stem, and each pair of neighbouring stems, stands in it. */
  counts: Map<string, number>[];
}

/** Joins the two stems of a pair. */
export const PAIR = '_';

/** A sentence is counted once for its themes and once for its direction: the second time it is known. */
const counted = new WeakMap<Sentence, Map<string, number>>();

function countsOf(sentence: Sentence): Map<string, number> {
  const known = counted.get(sentence);
  if (known) return known;
  const counts = countWords(sentence);
  counted.set(sentence, counts);
  return counts;
}

function countWords(sentence: Sentence): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (word: string): Map<string, number> => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [at, { stem }] of sentence.entries()) {
    count(stem);
    const before = sentence[at - 1];
    if (before) count(before.stem + PAIR + stem);
  }
  return counts;
}

/**
 * Extracts the features of a text from its sentences.
 * @param categories how many there are
 * @param setting the part of the report, where it matters
 */
export function textFeatures(
  sentences: readonly Sentence[],
  categories: number,
  lexicon: EvidenceLexicon,
  setting?: Setting,
): TextFeatures {
  const matches = matchesOf(sentences, lexicon);
  return {
    sentences: [...sentences],
    matches,
    measures: measuresOf(matches, categories, sentences),
    ...(setting && { setting }),
    counts: sentences.map(countsOf),
  };
}

/** The signs of each sentence of a text alone, as if it were a text. */
export function eachSentence(signs: TextFeatures, categories: number): TextFeatures[] {
  if (signs.sentences.length === 1) return [signs];
  return signs.sentences.map((sentence, at) => {
    const matches = signs.matches.filter((match) => match.sentence === at).map((match) => ({ ...match, sentence: 0 }));
    return {
      ...signs,
      sentences: [sentence],
      matches,
      measures: measuresOf(matches, categories, [sentence]),
      counts: signs.counts.slice(at, at + 1),
    };
  });
}
