/**
 * What counts as a word of the search, for the query and for the marks on a page alike: lower case, one kind of
 * apostrophe, hyphenated words in their parts, a section of an Act in one form, endings cut as Pagefind cuts them.
 */
import { stem as porter2 } from 'porter2';

/** A word where it stands in a text. */
export interface Token {
  /** Lower case, without a possessive ending; `s47` for every way to write section 47. */
  word: string;
  start: number;
  end: number;
}

/** Section 47, sec. 47, s 47, s.47, s47, § 47: but not the end of “children’s 47 …”. */
const SECTION = String.raw`(?<![\p{L}\p{N}'’])(?:§\s?|s\.?\s?|sec(?:tion)?\.?\s)(?<section>\d{1,3}[a-z]{0,2})(?![\p{L}\p{N}])`;
/** Letters and digits, with marks of a possible break inside, and what follows an apostrophe. */
const LETTERS = String.raw`[\p{L}\p{N}\p{M}](?:\u{AD}?[\p{L}\p{N}\p{M}])*(?:['’][\p{L}]+)*`;
const WORD = new RegExp(`${SECTION}|${LETTERS}`, 'giu');
const POSSESSIVE = /['’](?:s)?$/u;
const MARKS = /[\p{M}\u{AD}]/gu;

/** Words that carry no finding: not asked for, save inside an exact phrase. */
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
    word: match.groups?.['section'] === undefined ? plain(match[0]) : `s${match.groups['section'].toLowerCase()}`,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function plain(word: string): string {
  const lower = word.toLowerCase().replace('’', "'").replace(POSSESSIVE, '');
  return /^[a-z0-9']*$/u.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '');
}

const stems = new Map<string, string>();

/** The stem of a word by Porter's second algorithm; the same for `placement` and `placements`. */
export function stem(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    found = /^[a-z']+$/u.test(word) && word.length > 2 ? porter2(word) : word;
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

const SECTION_WORD = /^s(\d{1,3}[a-z]{0,2})$/u;

/** The ways in which a word may be printed as words in a row: `s47` as itself, “section 47”, “s 47”, “sec 47”. */
export function printedForms(word: string): string[][] {
  const number = SECTION_WORD.exec(word)?.[1];
  return number === undefined ? [[word]] : [[word], ['section', number], ['s', number], ['sec', number]];
}
