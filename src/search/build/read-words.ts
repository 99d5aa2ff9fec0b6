/** The words of a paragraph, read once for all the bundles that it stands in: of the site, its authority and its themes. */
import type { SearchRecord } from '../records.ts';
import { tokens } from '../words.ts';
import { indexedWords } from './as-indexed.ts';

/** What bundles are made of. */
export interface ReadWords {
  words: readonly string[];
  /** The words place by place, as Pagefind counts; where a place has two, both. */
  placed: readonly string[];
  /** The place of each of these. */
  places: Uint16Array;
  /** Hyphenated words, whole. */
  hyphenated: readonly string[];
}

const known = new WeakMap<SearchRecord, ReadWords>();
/** Each word once in memory. */
const spellings = new Map<string, string>();

/** The words of a paragraph. */
export function readWords(record: SearchRecord): ReadWords {
  let read = known.get(record);
  if (read === undefined) {
    read = {
      words: tokens(record.text).map(({ word }) => spelt(word)),
      ...wordsByPlace(record),
      ...hyphenatedIn(record),
    };
    known.set(record, read);
  }
  return read;
}

function wordsByPlace({ text }: SearchRecord): Pick<ReadWords, 'placed' | 'places'> {
  const words = indexedWords(text).map((each) => tokens(each));
  const placed: string[] = [];
  const places: number[] = [];
  for (const [place, found] of words.filter((each) => each.length > 0).entries())
    for (const { word } of found) {
      placed.push(spelt(word));
      places.push(place);
    }
  return { placed, places: Uint16Array.from(places) };
}

const HYPHENATED = /(?<![\p{L}-])\p{L}{2,}-\p{L}{2,}(?![\p{L}-])/gu;
const hyphenatedIn = ({ text }: SearchRecord): Pick<ReadWords, 'hyphenated'> => ({
  hyphenated: (text.toLowerCase().match(HYPHENATED) ?? []).map(spelt),
});

function spelt(word: string): string {
  const same = spellings.get(word);
  if (same === undefined) spellings.set(word, word);
  return same ?? word;
}
