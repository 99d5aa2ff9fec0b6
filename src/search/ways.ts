/** The ways to satisfy a part of a query, and where a text does: what a snippet and a page mark alike. */
import { STOP_WORDS, stem, tokens, type Token } from './words.ts';

/** Words of which each stands somewhere, or which stand in a row. */
export interface Way {
  stems: string[];
  /** In this order, with nothing but stop words between, in one sentence. */
  inRow: boolean;
  /** A hyphenated word: every part of it counts, small ones too, and full stops do not. */
  exact?: boolean;
  /** A phrase in quotes: the same, and the words must be these, with their endings. */
  words?: string[];
}

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

interface Stemmed extends Span {
  stem: string;
}

/** The words of a text in the two ways of counting. */
interface Reading {
  text: string;
  all: Stemmed[];
  /** With their endings. */
  printed: Stemmed[];
  /** Without stop words. */
  meaningful: Stemmed[];
  /** Hyphenated words as one: `wellbeing` for “well-being”. */
  joined: Stemmed[];
}

const SENTENCE_END = /[.?!:;\n]/u;
const HYPHEN = /^[-‐‑]$/u;

/** The stretches of a text that are to be marked, in order, none over another; a phrase is one stretch. */
export function spansOf(text: string, ways: readonly Way[]): Span[] {
  const reading = readingOf(text);
  const loose = new Set(ways.filter(({ inRow }) => !inRow).flatMap(({ stems }) => stems));
  const rows = ways.filter(({ inRow }) => inRow).flatMap((way) => rowsIn(reading, way));
  return merged([...[...reading.meaningful, ...reading.joined].filter((word) => loose.has(word.stem)), ...rows]);
}

/** As `spansOf`; where that finds nothing, the words of the phrases apart. */
export function spansOrWords(text: string, ways: readonly Way[]): Span[] {
  const spans = spansOf(text, ways);
  return spans.length > 0 ? spans : spansOf(text, ways.map(apart));
}

/** How many parts of the ways a text has: words that may stand apart count one by one, a phrase once. */
export function partsIn(text: string, ways: readonly Way[]): number {
  const reading = readingOf(text);
  const found = stemsIn(reading);
  const loose = new Set(ways.flatMap(({ stems, inRow }) => (inRow ? [] : stems)));
  const rows = ways.filter((way) => way.inRow && rowsIn(reading, way).length > 0);
  return [...loose].filter((each) => found.has(each)).length + rows.length;
}

/** Whether a text has all words of a way, in a row where that is asked. */
export function isSatisfied(text: string, way: Way): boolean {
  const reading = readingOf(text);
  if (way.inRow) return rowsIn(reading, way).length > 0;
  const found = stemsIn(reading);
  return way.stems.every((each) => found.has(each));
}

/** A phrase as its words. */
export const apart = ({ stems }: Way): Way => ({ stems, inRow: false });

const stemsIn = ({ meaningful, joined }: Reading): Set<string> =>
  new Set([...meaningful, ...joined].map((word) => word.stem));

function readingOf(text: string): Reading {
  const found = tokens(text);
  const all = found.map(({ word, start, end }) => ({ stem: stem(word), start, end }));
  const meaningful = all.filter((_, at) => !STOP_WORDS.has(found[at]?.word ?? ''));
  const printed = found.map(({ word, start, end }) => ({ stem: word, start, end }));
  return { text, all, printed, meaningful, joined: joinedIn(text, found) };
}

function joinedIn(text: string, found: readonly Token[]): Stemmed[] {
  return found.flatMap(({ word, start, end }, at) => {
    const next = found[at + 1];
    if (next === undefined || !HYPHEN.test(text.slice(end, next.start))) return [];
    return [{ stem: stem(word + next.word), start, end: next.end }];
  });
}

function rowsIn({ text, all, printed, meaningful }: Reading, way: Way): Span[] {
  const exact = way.exact === true || way.words !== undefined;
  const stems = way.words ?? way.stems;
  const words = way.words !== undefined ? printed : exact ? all : meaningful;
  return words.flatMap((first, at) => {
    const last = words[at + stems.length - 1];
    if (last === undefined || !stems.every((each, step) => words[at + step]?.stem === each)) return [];
    const broken = !exact && SENTENCE_END.test(text.slice(first.start, last.end));
    return broken ? [] : [{ start: first.start, end: last.end }];
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
