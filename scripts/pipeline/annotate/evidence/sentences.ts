/** A paragraph cut into sentences and words, each word with its stem and its place in the text. */
import { stemOf } from './stem.ts';

export interface Word {
  stem: string;
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  start: number;
  end: number;
}
export type Sentence = Word[];

/** Words are runs of letters and digits; a hyphen parts two words, an apostrophe does not. */
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
/** A sentence ends at `.`, `?`, `!` or `;` before a capital, a quotation mark or a figure, and at the end of a line. */
const SENTENCE_END = /[.?!;]['’”)]*(?=\s+[‘“'(]?[\p{Lu}\p{N}])|\n/gu;
const CAPITAL = /^\p{Lu}/u;

function wordsBetween(text: string, from: number, to: number): Sentence {
  return Array.from(text.slice(from, to).matchAll(WORD), (match) => ({
    stem: stemOf(match[0]),
    lower: match[0].toLowerCase(),
    capital: CAPITAL.test(match[0]),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** The last texts parsed: themes and direction of a paragraph are found one after the other, in the same sentences. */
const parsed = new Map<string, readonly Sentence[]>();
const MOST_PARSED = 5000;

/** The sentences of a text, without empty ones. Nobody changes them: the same text may give the same ones again. */
export function parseSentences(text: string): readonly Sentence[] {
  const known = parsed.get(text);
  if (known) return known;
  const sentences = cut(text);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(text, sentences);
  return sentences;
}

function cut(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    const to = end.index + end[0].length;
    sentences.push(wordsBetween(text, from, to));
    from = to;
  }
  sentences.push(wordsBetween(text, from, text.length));
  return sentences.filter((sentence) => sentence.length > 0);
}
