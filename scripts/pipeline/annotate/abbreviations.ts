/**
 * Abbreviations that a report itself spells out: "Public Law Outline (PLO)". Taken only where every letter of the
 * abbreviation begins a word of the expansion, in order, and every word left over is a small one.
 */

export interface Definition {
  abbreviation: string;
  /** As printed. */
  expansion: string;
  /** Where the abbreviation stands in the text. */
  start: number;
  end: number;
}

/** Two to ten letters in brackets, the first a capital: `(PLO)`, `(LADOs)`, `(Cafcass)`, `(QA&I)`. */
const IN_BRACKETS = /\((\p{Lu}[\p{L}&]{1,9})\)/gu;
/** Words that an abbreviation may pass over. */
const SMALL = new Set(['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with', 'their']);
/** The most words of an expansion, which ends before a full stop or bracket. */
const LONGEST = 12;
/** How many letters before a bracket are looked at: twelve words are shorter. */
const LONGEST_CLAUSE = 400;

/** The abbreviations that a text spells out, in order. */
export function definitionsIn(text: string): Definition[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const printed = match[1] ?? '';
    const abbreviation = singular(printed);
    const expansion = expansionBefore(text.slice(Math.max(0, match.index - LONGEST_CLAUSE), match.index), abbreviation);
    if (expansion === undefined) return [];
    const start = match.index + 1;
    return [{ abbreviation, expansion, start, end: start + printed.length }];
  });
}

/** `LADOs` is more than one `LADO`. */
function singular(printed: string): string {
  return /^\p{Lu}{2,}s$/u.test(printed) ? printed.slice(0, -1) : printed;
}

/** The words right before the bracket that the letters stand for; rather none that begin with a small one. */
function expansionBefore(before: string, abbreviation: string): string | undefined {
  const clause = /(?<![^.;:()[\]?!])[^.;:()[\]?!]*$/u.exec(before)?.[0] ?? '';
  const words = [...clause.matchAll(/[\p{L}\p{N}'’&]+/gu)].slice(-LONGEST);
  const letters = [...abbreviation.toLowerCase()].filter((letter) => letter !== '&');
  if (letters.length < 2) return undefined;
  const lower = words.map(([word]) => word.toLowerCase());
  const starts = words.map((_, at) => at).filter((at) => isSpeltBy(lower.slice(at), letters));
  const start = starts.findLast((at) => !SMALL.has(words[at]?.[0] ?? '')) ?? starts.at(-1);
  return start === undefined ? undefined : withoutQuote(clause.slice(words[start]?.index).trim());
}

/**
 * A closing quotation mark whose opening one stands before the expansion is not part of it: "the ‘Have a Voice’ (HAV)
 * council".
 */
function withoutQuote(expansion: string): string {
  return /[‘“]/u.test(expansion) ? expansion : expansion.replace(/(?<![’'”",])[’'”",]+$/u, '');
}

/** Whether each letter begins a word, in order from the first word to the last, and only small words are passed over. */
function isSpeltBy(words: readonly string[], letters: readonly string[]): boolean {
  const [word, ...rest] = words;
  const [letter, ...others] = letters;
  if (word === undefined || letter === undefined || !word.startsWith(letter)) return false;
  return isRestSpeltBy(rest, others);
}

function isRestSpeltBy(words: readonly string[], letters: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters.length === 0;
  return isSpeltBy(words, letters) || (SMALL.has(word) && isRestSpeltBy(rest, letters));
}
