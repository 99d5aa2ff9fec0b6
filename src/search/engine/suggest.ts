/** What a misspelt word may have meant, and how a word begun may end: from the index's own words. */
import type { KnownWord } from '../layer/facts.ts';

/** The likeliest ends of a word that is being typed, the most frequent first. */
export function completions(begun: string, words: readonly KnownWord[], most: number): string[] {
  return words
    .filter(({ word }) => word.length > begun.length && word.startsWith(begun))
    .sort((one, other) => other.paragraphs - one.paragraphs)
    .slice(0, most)
    .map(({ word }) => word);
}

type WordsWith = (letter: string) => Promise<readonly KnownWord[]>;

/** A query with its unknown words put right; undefined where none is near. */
export async function corrected(
  query: string,
  unknown: readonly string[],
  wordsWith: WordsWith,
): Promise<string | undefined> {
  let better = query;
  for (const wrong of unknown) {
    // Where the first letter is wrong, or out of its place, the second may be the first.
    const right = nearest(wrong, await wordsWith(wrong.charAt(0))) ?? nearest(wrong, await wordsWith(wrong.charAt(1)));
    if (right !== undefined) better = better.replace(new RegExp(`(?<![\\p{L}])${wrong}(?![\\p{L}])`, 'iu'), right);
  }
  return better === query ? undefined : better;
}

/** The known word nearest to one that is not known; undefined where none is near. */
export function nearest(wrong: string, words: readonly KnownWord[]): string | undefined {
  const reach = wrong.length < 5 ? 1 : 2;
  return words
    .filter(({ word }) => Math.abs(word.length - wrong.length) <= reach)
    .map(({ word, paragraphs }) => ({ word, paragraphs, distance: distance(wrong, word) }))
    .filter((candidate) => candidate.distance <= reach)
    .sort((one, other) => one.distance - other.distance || other.paragraphs - one.paragraphs)[0]?.word;
}

/** Letters added, left out, changed or swapped with their neighbour. */
export function distance(one: string, other: string): number {
  let older: number[] = [];
  let old: number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min((old[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (old[column - 1] ?? 0) + same);
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped && row > 1 && column > 1) least = Math.min(least, (older[column - 2] ?? 0) + 1);
      now.push(least);
    }
    older = old;
    old = now;
  }
  return old[other.length] ?? 0;
}
