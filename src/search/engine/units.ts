/** The parts of a query and the ways to satisfy each: a word, a hyphenated word, an exact phrase. */
import type { Way } from '../ways.ts';
import { printedForms, stem, tokens } from '../words.ts';

/** A word of an option, and how many words behind the first it stands. */
export interface Step {
  /** As printed, where an exact phrase asks for it with a mark of equality before it: `=care`. */
  word: string;
  offset: number;
}

/** One way to satisfy a unit: all of these words in the same paragraph. */
export interface Option {
  steps: Step[];
  /** The words stand where their offsets say; else anywhere in the paragraph. */
  inRow: boolean;
  weight: number;
  /** What is marked. */
  way: Way;
}

/** A part of a query that a paragraph has or has not. */
export interface Unit {
  /** As typed. */
  words: string;
  /** The stems of what was typed. */
  stems: string[];
  options: Option[];
  /** A phrase in quotes: a paragraph without it is no answer. */
  exact?: true;
  /** A word that stands in so many paragraphs that it is marked, but not looked for. */
  passedOver?: true;
}

const DIGITS = /^\d+$/u;

/** A word as typed, in any of its endings. */
export function wordUnit(word: string): Unit {
  const way = { stems: [stem(word)], inRow: false };
  const options = printedForms(word).map((form): Option => ({ steps: inARow(form), inRow: true, weight: 1, way }));
  return { words: word, stems: way.stems, options };
}

/** “Well-being” is printed so, as two words, or as one. */
export function hyphenatedUnit(words: readonly string[]): Unit {
  const stems = words.map(stem);
  const joined = words.join('');
  const options: Option[] = [
    { steps: inARow(words), inRow: true, weight: 1, way: { stems, inRow: true, exact: true } },
    ...(DIGITS.test(joined) ? [] : [wordOption(joined, 1)]),
  ];
  return { words: words.join('-'), stems, options };
}

/** A phrase as it stands: small words and full stops are part of it or pass, but the words follow each other. */
export function exactUnit(phrase: string): Unit {
  const words = tokens(phrase).map(({ word }) => word);
  const way = { stems: words.map(stem), inRow: true, words };
  const options = allForms(words).map((form): Option => ({
    steps: inARow(form.map((word) => `=${word}`)),
    inRow: true,
    weight: 1,
    way,
  }));
  return { words: phrase.trim(), stems: way.stems, options, exact: true };
}

/** All combinations of the printed forms of words; few words have more than one. */
function allForms(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (all, word) => printedForms(word).flatMap((form) => all.map((before) => [...before, ...form])),
    [[]],
  );
}

export const inARow = (words: readonly string[]): Step[] => words.map((word, offset) => ({ word, offset }));

/** One word wherever it stands. */
export const wordOption = (word: string, weight: number): Option => ({
  steps: [{ word, offset: 0 }],
  inRow: true,
  weight,
  way: { stems: [stem(word)], inRow: false },
});
