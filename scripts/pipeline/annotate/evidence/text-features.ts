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

/** The length of a vector of shares: its root of squares; 1 where it is empty. */
function lengthOf(shares: ReadonlyMap<string, number>): number {
  let squares = 0;
  shares.forEach((share) => (squares += share * share));
  return Math.sqrt(squares) || 1;
}

/** How rare words are: each word as it is written there, so that it is found again without comparing letters. */
type RarityIndex = ReadonlyMap<string, { word: string; rare: number }>;
const indexes = new WeakMap<Readonly<Record<string, number>>, RarityIndex>();

function indexOf(rarity: Readonly<Record<string, number>>): RarityIndex {
  const index =
    indexes.get(rarity) ?? new Map(Object.entries(rarity).map(([word, rare]) => [word, { word, rare }] as const));
  indexes.set(rarity, index);
  return index;
}

/** The last shares of each sentence: it is looked at alone and within its paragraph. */
const shared = new WeakMap<ReadonlyMap<string, number>, { index: RarityIndex; shares: ReadonlyMap<string, number> }>();

/** More where it is repeated, more where it is rare elsewhere. */
function sharesOfSentence(counts: ReadonlyMap<string, number>, index: RarityIndex): ReadonlyMap<string, number> {
  const known = shared.get(counts);
  if (known?.index === index) return known.shares;
  const shares = new Map<string, number>();
  counts.forEach((times, counted) => {
    const found = index.get(counted);
    if (found) shares.set(found.word, (1 + Math.log(times)) * found.rare);
  });
  const length = lengthOf(shares);
  shares.forEach((share, word) => shares.set(word, share / length));
  shared.set(counts, { index, shares });
  return shares;
}

/** The shares of sentences, added up. */
function sumOf(sentences: readonly ReadonlyMap<string, number>[], index: RarityIndex): ReadonlyMap<string, number> {
  const [first, ...others] = sentences;
  if (!first) return new Map();
  if (others.length === 0) return sharesOfSentence(first, index);
  const sum = new Map(sharesOfSentence(first, index));
  for (const counts of others)
    sharesOfSentence(counts, index).forEach((share, word) => sum.set(word, (sum.get(word) ?? 0) + share));
  return sum;
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
  eachShare(sentences, rarity, (share, word) => shares.set(word, share));
  return shares;
}

/** The same, told one by one, in their order, where no list of them is needed. */
export function eachShare(
  sentences: readonly ReadonlyMap<string, number>[],
  rarity: Readonly<Record<string, number>>,
  tell: (share: number, word: string) => void,
): void {
  const sum = sumOf(sentences, indexOf(rarity));
  const length = lengthOf(sum);
  sum.forEach((share, word) => tell(share / length, word));
}
