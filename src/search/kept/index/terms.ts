/** The terms of the index: the stems of a paragraph's words, and pairs of neighbours. */
import { STOP_WORDS, stem, tokens } from '../../words.ts';
import { note, type PostingsDraft } from './postings.ts';
import type { SearchRecord } from '../../records.ts';
import type { Entry } from './shard.ts';

/** Pairs rarer than this are left out: an exact phrase of such words is checked in the texts instead. */
const PAIR_MINIMUM = 2;

export interface Terms {
  entries: Entry[];
  /** Number of words a record, stop words left out. */
  lengths: number[];
  /** How many records each word stands in, as written. */
  words: Map<string, number>;
}

/** The term of two neighbouring stems; it sorts right behind the first of them. */
export const pair = (one: string, other: string): string => `${one} ${other}`;

/** Collects the terms of records, in order. */
export function collectTerms(records: readonly SearchRecord[]): Terms {
  const terms = new Map<string, PostingsDraft>();
  const words = new Map<string, number>();
  const lengths = records.map(({ text }, record) => {
    const found = termsOf(text);
    for (const term of found.terms) note(draftOf(terms, term), record);
    for (const word of new Set(found.words)) words.set(word, (words.get(word) ?? 0) + 1);
    return found.words.length;
  });
  const entries = [...terms].filter(([term, { records }]) => isIndexed(term, records.length));
  return { entries: entries.sort(([one], [other]) => (one < other ? -1 : 1)), lengths, words };
}

/** Whether a term that stands in so many records is in the index. */
export const isIndexed = (term: string, records: number): boolean => records >= (term.includes(' ') ? PAIR_MINIMUM : 1);

function draftOf(terms: Map<string, PostingsDraft>, term: string): PostingsDraft {
  let draft = terms.get(term);
  if (draft === undefined) terms.set(term, (draft = { records: [], often: [] }));
  return draft;
}

const SENTENCE_END = /[.?!:;\n]/u;
const HYPHEN = /^[-‐‑]$/u;

/** The terms of a text: stems, pairs of neighbours within a sentence, and both halves of a hyphened word in one. */
export function termsOf(text: string): { terms: string[]; words: string[] } {
  const terms: string[] = [];
  const words: string[] = [];
  let before: string | undefined;
  let last: { word: string; end: number } | undefined;
  for (const { word, start, end } of tokens(text)) {
    const between = last === undefined ? '' : text.slice(last.end, start);
    if (SENTENCE_END.test(between)) before = undefined;
    if (last !== undefined && HYPHEN.test(between)) terms.push(stem(last.word + word));
    last = { word, end };
    if (STOP_WORDS.has(word)) continue;
    const stemmed = stem(word);
    words.push(word);
    terms.push(stemmed);
    if (before !== undefined) terms.push(pair(before, stemmed));
    before = stemmed;
  }
  return { terms, words };
}
