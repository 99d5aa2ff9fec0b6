/**
 * What counts as a word when Pilcrow accounts for every word of a source.
 * A word is a run of characters without white space that holds at least one letter or digit:
 * bullets, dashes and table rules standing alone are no words.
 */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((token) => LETTER_OR_DIGIT.test(token));
}
