/** The words of a paragraph, read once for all the bundles that it stands in: of the site, its authority and its themes. */
import type { SearchRecord } from '../records.ts';
import { tokens } from '../words.ts';
import { indexedWords, isWord } from './as-indexed.ts';

/** What bundles are made of. */
export interface ReadWords {
  words: readonly string[];
  /** The words place by place, as Pagefind counts; where a place has two, both. */
  placed: readonly string[];
  /** The place of each of these. */
  places: Uint16Array;
  /** Parts of longer words, which Pagefind takes for words and no reader does, and their places. */
  parts: readonly string[];
  partPlaces: Uint16Array;
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

function wordsByPlace({ text }: SearchRecord): Pick<ReadWords, 'placed' | 'places' | 'parts' | 'partPlaces'> {
  const placed: string[] = [];
  const places: number[] = [];
  const parts: string[] = [];
  const partPlaces: number[] = [];
  for (const [place, printed] of indexedWords(text).filter(isWord).entries()) {
    const words = tokens(printed).map(({ word }) => spelt(word));
    const others = partsOf(printed).filter((part) => !words.includes(part));
    placed.push(...words);
    places.push(...words.map(() => place));
    parts.push(...others.map(spelt));
    partPlaces.push(...others.map(() => place));
  }
  return { placed, places: Uint16Array.from(places), parts, partPlaces: Uint16Array.from(partPlaces) };
}

const INSIDE_CAPITALS = String.raw`(?<=\p{Ll})(?=\p{Lu})`;
const BESIDE_DIGITS = String.raw`(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})`;
const PARTING = new RegExp(`${INSIDE_CAPITALS}|${BESIDE_DIGITS}|[^\\p{L}\\p{N}]`, 'gu');
/** Most words are of one part. */
const PLAIN = /^[\p{L}'’.,;:()]*$/u;

/** Of “CareLink” care and link; of “service3”, with the mark of a note, service. */
function partsOf(printed: string): string[] {
  if (PLAIN.test(printed) && !/\p{Ll}\p{Lu}/u.test(printed)) return [];
  const parts = printed.split(PARTING).filter((part) => part !== '');
  return [...new Set(parts.map((part) => part.toLowerCase()))];
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
