/**
 * The terms of a category's evidence, as a person writes them, made ready to be looked for:
 * `strategy meeting|discussion` is two slots, `visit ... frequent` lets up to four words stand between,
 * a word with a capital (`Channel`, `PA`) finds only words with a capital, `=manageable` only that very word.
 */
import { stemOf } from './stem.ts';
import type { Sentence } from './sentences.ts';

interface Choice {
  stem: string;
  capital: boolean;
  /** The word in lower case, where only that very word will do. */
  exact?: string;
}
interface Slot {
  choices: Choice[];
  /** Up to four words may stand before it. */
  gapBefore: boolean;
}
export type Term = Slot[];

const LONGEST_GAP = 4;
const CAPITAL = /^\p{Lu}/u;

function choiceOf(written: string): Choice {
  if (!written.startsWith('=')) return { stem: stemOf(written), capital: CAPITAL.test(written) };
  const word = written.slice(1);
  return { stem: stemOf(word), capital: false, exact: word.toLowerCase() };
}

/** The slots of one term. A hyphen in it parts two slots, as it parts two words of a text. */
export function termOf(written: string): Term {
  const term: Term = [];
  let gapBefore = false;
  for (const part of written.split(/[\s,]+|(?<=\p{L}|\p{N})[-–](?=\p{L}|\p{N}|\s|$)/u)) {
    if (part === '...') gapBefore = true;
    else if (part !== '') {
      const choices = part.split('|').map(choiceOf);
      term.push({ choices, gapBefore });
      gapBefore = false;
    }
  }
  return term;
}

function fits(slot: Slot, sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  if (word === undefined) return false;
  for (const { stem, capital, exact } of slot.choices)
    if (stem === word.stem && (!capital || word.capital) && (exact === undefined || exact === word.lower)) return true;
  return false;
}

/** Indexes of the words that a term takes up when it begins at `at`; undefined where it does not fit. */
export function termPositions(term: Term, sentence: Sentence, at: number): number[] | undefined {
  // Most terms that are tried do not even begin here.
  if (term[0] && !term[0].gapBefore && !fits(term[0], sentence, at)) return undefined;
  const places: number[] = [];
  let next = at;
  for (const slot of term) {
    const last = slot.gapBefore ? next + LONGEST_GAP : next;
    while (next <= last && !fits(slot, sentence, next)) next += 1;
    if (next > last) return undefined;
    places.push(next);
    next += 1;
  }
  return places;
}
