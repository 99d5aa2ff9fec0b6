/** The words of a text beside those of an independent extraction, as bags: which are missing, which too many. */

/** How often each word occurs. */
export type Bag = Map<string, number>;

export interface WordDifference {
  /** In the extraction only. */
  missing: Bag;
  /** In ours only: printed twice, or made up. */
  extra: Bag;
}

/** Extractions part words differently at hyphens and stops: a word is a run of letters and digits. */
export function bagOf(text: string): Bag {
  const bag: Bag = new Map();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/**
 * What two bags do not share. A word of the one that is two words of the other is no difference:
 * extractions join and part differently at the ends of lines and at raised figures.
 */
export function compareBags(ours: Bag, theirs: Bag): WordDifference {
  const missing = minus(theirs, ours);
  const extra = minus(ours, theirs);
  matchJoined(missing, extra);
  matchJoined(extra, missing);
  return { missing, extra };
}

export function minus(a: Bag, b: Bag): Bag {
  const rest = [...a].map(([word, count]): [string, number] => [word, count - (b.get(word) ?? 0)]);
  return new Map(rest.filter(([, count]) => count > 0));
}

export function plus(a: Bag, b: Bag): Bag {
  const all = new Map(a);
  for (const [word, count] of b) all.set(word, (all.get(word) ?? 0) + count);
  return all;
}

export function sumOf(bag: Bag): number {
  return [...bag.values()].reduce((total, count) => total + count, 0);
}

/** Takes out of both bags a word of the one that is two words of the other. */
function matchJoined(whole: Bag, parts: Bag): void {
  for (const word of [...whole.keys()]) {
    for (let cut = 1; cut < word.length && whole.has(word); cut += 1) {
      const [first, second] = [word.slice(0, cut), word.slice(cut)];
      if (!parts.has(first) || !parts.has(second)) continue;
      takeOne(parts, first);
      takeOne(parts, second);
      takeOne(whole, word);
    }
  }
}

function takeOne(bag: Bag, word: string): void {
  const count = (bag.get(word) ?? 0) - 1;
  if (count > 0) bag.set(word, count);
  else bag.delete(word);
}
