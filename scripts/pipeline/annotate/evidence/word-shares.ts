/** How much each known word is of a text: what its paragraphs are weighed by, thousands of times a report. */

/** The words of which it is known how rare they are: each by its number, so that no letters are compared later. */
export interface KnownWords {
  ids: ReadonlyMap<string, number>;
  words: readonly string[];
  rare: readonly number[];
  /** Where sentences are added up, by number: 0 in between. */
  sums: Float64Array;
  /** Whether a number has been met in the text that is being added up. */
  met: Uint8Array;
}

/** The numbers of words, in the order in which a text has them, and what each is of it. */
export interface WordShares {
  ids: readonly number[];
  shares: readonly number[];
}

const indexes = new WeakMap<Readonly<Record<string, number>>, KnownWords>();

/** The known words by how rare they are; the same for the same record. */
export function knownWords(rarity: Readonly<Record<string, number>>): KnownWords {
  const there = indexes.get(rarity);
  if (there) return there;
  const words = Object.keys(rarity);
  const known: KnownWords = {
    ids: new Map(words.map((word, id) => [word, id] as const)),
    words,
    rare: Object.values(rarity),
    sums: new Float64Array(words.length),
    met: new Uint8Array(words.length),
  };
  indexes.set(rarity, known);
  return known;
}

/** The last shares of each sentence: it is looked at alone and within its paragraph. */
const ofSentences = new WeakMap<ReadonlyMap<string, number>, { known: KnownWords; shares: WordShares }>();

/** More where it is repeated, more where it is rare elsewhere. */
function sharesOfSentence(counts: ReadonlyMap<string, number>, known: KnownWords): WordShares {
  const there = ofSentences.get(counts);
  if (there?.known === known) return there.shares;
  const ids: number[] = [];
  const weights: number[] = [];
  counts.forEach((times, word) => {
    const id = known.ids.get(word);
    if (id === undefined) return;
    ids.push(id);
    weights.push((1 + Math.log(times)) * (known.rare[id] ?? 0));
  });
  const shares = { ids, shares: toLengthOne(weights) };
  ofSentences.set(counts, { known, shares });
  return shares;
}

/** Divides by the root of the squares, in place. */
function toLengthOne(shares: number[]): number[] {
  let squares = 0;
  for (const share of shares) squares += share * share;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / length;
  return shares;
}

/**
 * How much each known word is of a paragraph. Every sentence speaks as loudly as another: a long list of what is
 * named in passing does not drown a short finding. The squares add up to 1, so that a long paragraph says no more
 * than a short one.
 * @param sentences by sentence, how often each word stands in it
 */
export function wordShares(sentences: readonly ReadonlyMap<string, number>[], known: KnownWords): WordShares {
  const ids: number[] = [];
  const { sums, met } = known;
  for (const counts of sentences) {
    const own = sharesOfSentence(counts, known);
    for (let at = 0; at < own.ids.length; at += 1) {
      const id = own.ids[at] ?? 0;
      if (met[id] === 0) ids.push(id);
      met[id] = 1;
      sums[id] = (sums[id] ?? 0) + (own.shares[at] ?? 0);
    }
  }
  const shares = ids.map((id) => sums[id] ?? 0);
  for (const id of ids) sums[id] = met[id] = 0;
  return { ids, shares: toLengthOne(shares) };
}

/** The same by word. */
export function sharesOf(
  sentences: readonly ReadonlyMap<string, number>[],
  rarity: Readonly<Record<string, number>>,
): Map<string, number> {
  const known = knownWords(rarity);
  const { ids, shares } = wordShares(sentences, known);
  return new Map(ids.map((id, at) => [known.words[id] ?? '', shares[at] ?? 0] as const));
}
