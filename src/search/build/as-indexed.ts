/** How a text stands in the index: one word a place, in plain letters, whatever its typography. */

const APOSTROPHE = /[‘’]|&#8217;|&rsquo;/gu;
const QUOTE = /[“”„]/gu;
const LIGATURE = /[\u{FB00}-\u{FB06}]/gu;
const BREAK = /[\u{00AD}\u{200B}]|&shy;|&#xAD;/giu;
const LETTER = String.raw`[\p{L}\p{N}]`;
/** What may stand between two words without a space: a stroke, a point, a star; an ampersand also as HTML writes it. */
const MARKS = String.raw`&(?:amp;)?|[^\s\p{L}\p{N}\p{M}'&;#<>]+`;
const JOINT = new RegExp(`(?<=${LETTER})(${MARKS})(?=${LETTER})`, 'gu');

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
    .replace(JOINT, '$1 ');

/** The words of a text as Pagefind counts them: what stands between spaces. */
export const indexedWords = (text: string): string[] =>
  asIndexed(text)
    .split(/\s+/u)
    .filter((word) => word !== '');

const HAS_LETTER = /[\p{L}\p{N}]/u;
/** Whether what stands between spaces is a word: a dash by itself is none, though Pagefind counts its place. */
export const isWord = (printed: string): boolean => HAS_LETTER.test(printed);
