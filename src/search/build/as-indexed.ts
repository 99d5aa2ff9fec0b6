/** How a text stands in the index: one word a place, in plain letters, whatever its typography. */

const APOSTROPHE = /[‘’]|&#8217;|&rsquo;/gu;
const QUOTE = /[“”„]/gu;
const LIGATURE = /[\u{FB00}-\u{FB06}]/gu;
const BREAK = /[\u{00AD}\u{200B}]|&shy;|&#xAD;/giu;
/** A stroke or hyphen inside a word, a point or comma inside a number. */
const JOINT = /(?<=[\p{L}\p{N}])([-‐‑–—/])(?=[\p{L}\p{N}])|(?<=\p{N})([.,])(?=\p{N})/gu;

/**
 * The parts of “care-leavers” get places of their own: otherwise Pagefind has “care” and “careleavers” at one place, and
 * nobody can tell whether “care” stands there or only begins a longer word.
 */
export const asIndexed = (text: string): string =>
  text
    .replace(APOSTROPHE, "'")
    .replace(QUOTE, '"')
    .replace(LIGATURE, (letter) => letter.normalize('NFKC'))
    .replace(BREAK, '')
    .replace(JOINT, '$1$2 ');

/** The words of a text as Pagefind counts them: what stands between spaces. */
export const indexedWords = (text: string): string[] =>
  asIndexed(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
