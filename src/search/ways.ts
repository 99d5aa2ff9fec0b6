/** The ways to satisfy a part of a query, and where a text does: what a snippet and a page mark alike. */
import { STOP_WORDS, stem, tokens } from './words.ts';

/** Words of which each stands somewhere, or which stand in a row. */
export interface Way {
  stems: string[];
  /** In this order, with nothing but stop words between. */
  inRow: boolean;
}

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

interface Stemmed extends Span {
  stem: string;
}

const SENTENCE_END = /[.?!:;\n]/u;

/** The stretches of a text that are to be marked, in order, none over another; a phrase is one stretch. */
export function spansOf(text: string, ways: readonly Way[]): Span[] {
  const words = stemmed(text);
  const loose = new Set(ways.filter(({ inRow }) => !inRow).flatMap(({ stems }) => stems));
  const rows = ways.filter(({ inRow }) => inRow).flatMap(({ stems }) => rowsIn(text, words, stems));
  return merged([...words.filter((word) => loose.has(word.stem)), ...rows]);
}

/** As `spansOf`; where that finds nothing, the words of the phrases apart. */
export function spansOrWords(text: string, ways: readonly Way[]): Span[] {
  const spans = spansOf(text, ways);
  return spans.length > 0 ? spans : spansOf(text, ways.map(apart));
}

/** How many parts of the ways a text has: words that may stand apart count one by one, a phrase once. */
export function partsIn(text: string, ways: readonly Way[]): number {
  const words = stemmed(text);
  const found = new Set(words.map((word) => word.stem));
  const loose = new Set(ways.flatMap(({ stems, inRow }) => (inRow ? [] : stems)));
  const rows = ways.filter(({ stems, inRow }) => inRow && rowsIn(text, words, stems).length > 0);
  return [...loose].filter((each) => found.has(each)).length + rows.length;
}

/** Whether a text has all words of a way, in a row where that is asked. */
export function isSatisfied(text: string, { stems, inRow }: Way): boolean {
  const words = stemmed(text);
  if (inRow) return rowsIn(text, words, stems).length > 0;
  const found = new Set(words.map((word) => word.stem));
  return stems.every((each) => found.has(each));
}

/** A phrase as its words. */
export const apart = ({ stems }: Way): Way => ({ stems, inRow: false });

const stemmed = (text: string): Stemmed[] =>
  tokens(text)
    .filter(({ word }) => !STOP_WORDS.has(word))
    .map(({ word, start, end }) => ({ stem: stem(word), start, end }));

function rowsIn(text: string, words: readonly Stemmed[], stems: readonly string[]): Span[] {
  return words.flatMap((first, at) => {
    const last = words[at + stems.length - 1];
    if (last === undefined || !stems.every((each, step) => words[at + step]?.stem === each)) return [];
    return SENTENCE_END.test(text.slice(first.start, last.end)) ? [] : [{ start: first.start, end: last.end }];
  });
}

function merged(spans: readonly Span[]): Span[] {
  const done: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = done.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else done.push({ start, end });
  }
  return done;
}
