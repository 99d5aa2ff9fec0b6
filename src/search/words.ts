/**
 * What counts as a word of the search, for the index, the query and the marks on a page alike:
 * lower case, one kind of apostrophe, hyphenated words in their parts, endings cut by Porter's rules.
 */
import { stemmer } from 'stemmer';

/** A word where it stands in a text. */
export interface Token {
  /** Lower case, without a possessive ending. */
  word: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const POSSESSIVE = /['’](?:s)?$/u;
const MARKS = /\p{M}/gu;

/** Words that carry no finding: neither indexed nor asked for, save inside an exact phrase, where they are checked in the text. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about also am an and any are as at be because been before being but by can cannot could did do does doing done don't for from get
  gets got had has have having how i if in into is isn't it its just may me more most much must my no not of off on one or other our
  out over own s shall she should so some such t than that the their them then there these they this those to told too up upon us
  very was wasn't we were what when where whether which while who whom whose why will with within without would you your`.split(
    /\s+/u,
  ),
);

/** The words of a text, each with its place. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function plain(word: string): string {
  const lower = word.toLowerCase().replace('’', "'").replace(POSSESSIVE, '');
  return /^[a-z0-9']*$/u.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '');
}

const stems = new Map<string, string>();

/** The stem of a word; the same for `placement` and `placements`. */
export function stem(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    found = /^[a-z']+$/u.test(word) && word.length > 2 ? stemmer(word) : word;
    stems.set(word, found);
  }
  return found;
}

/** The stems of the words of a text that are no stop words, in order. */
export function stemsOf(text: string): string[] {
  return tokens(text)
    .filter(({ word }) => !STOP_WORDS.has(word))
    .map(({ word }) => stem(word));
}
