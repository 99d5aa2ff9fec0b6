/**
 * Known-item queries: what a reader types who remembers a paragraph. The rule looks at the paragraph alone, never at
 * the index: of its different words of four letters and more that are no stop words, in order, six at even distances.
 */
import { STOP_WORDS, tokens } from '../../../src/search/words.ts';

const WORDS = 6;
const SHORTEST = 4;
/** A paragraph with fewer words to choose from is left out: nobody remembers it by its words. */
const LEAST = 8;

/** The query for a paragraph; undefined where it is too short. */
export function knownItemQuery(text: string): string | undefined {
  const words = [...new Set(tokens(text).map(({ word }) => word))].filter(
    (word) => word.length >= SHORTEST && !STOP_WORDS.has(word),
  );
  if (words.length < LEAST) return undefined;
  return Array.from({ length: WORDS }, (_, at) => words[Math.floor(((at + 0.5) * words.length) / WORDS)]).join(' ');
}

/** At most so many of a list, at even distances. */
export function evenly<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, at) => items[Math.floor(((at + 0.5) * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}
