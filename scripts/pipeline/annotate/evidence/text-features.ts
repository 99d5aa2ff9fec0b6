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

function countsOf(sentence: Sentence): Map<string, number> {
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

function toLengthOne(shares: Map<string, number>): Map<string, number> {
  let squares = 0;
  for (const share of shares.values()) squares += share * share;
  const length = Math.sqrt(squares) || 1;
  for (const [word, share] of shares) shares.set(word, share / length);
  return shares;
}

/** More where it is repeated, more where it is rare elsewhere. */
function sharesOfSentence(
  counts: ReadonlyMap<string, number>,
  rarity: Readonly<Record<string, number>>,
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [word, times] of counts) {
    const rare = rarity[word];
    if (rare !== undefined) shares.set(word, (1 + Math.log(times)) * rare);
  }
  return toLengthOne(shares);
}

/**
 * How much each known word is of the paragraph. Every sentence speaks as loudly as another: a long list of what is
 * named in passing does not drown a short finding. The squares add up to 1, so that a long paragraph says no more
 * than a short one.
 */
export function sharesOf(
  sentences: readonly ReadonlyMap<string, number>[],
  rarity: Readonly<Record<string, number>>,
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const counts of sentences)
    for (const [word, share] of sharesOfSentence(counts, rarity)) shares.set(word, (shares.get(word) ?? 0) + share);
  return toLengthOne(shares);
}
