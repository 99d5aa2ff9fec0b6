/** Texts as terms: what a point and a paragraph share when the same is said in other forms of words. */
import { stemmer } from 'stemmer';

/** Words that say nothing of the matter. */
const STOP_WORDS = new Set(
  'a an and are as at be been being but by for from had has have he her his if in into is it its not of on or our she so such than that the their them then there these they this those to was we were what when which who will with within'.split(
    ' ',
  ),
);

/** Names of two words that mean one group of children. */
const GROUPS: readonly [RegExp, string][] = [
  [/\bcare leavers?\b/gu, 'careleaver'],
  [/\blooked after\b/gu, 'lookedafter incare'],
  [/\bin care\b/gu, 'incare'],
];

const stems = new Map<string, string>();

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(word);
    stems.set(word, stem);
  }
  return stem;
}

/** The terms of a text in their order: stems, without stop words, names of groups of children as one. */
export function termsOf(text: string): string[] {
  let plain = text.toLowerCase().replaceAll('’', "'");
  for (const [printed, term] of GROUPS) plain = plain.replace(printed, term);
  const words = plain.match(/[a-z0-9']+/gu) ?? [];
  return words
    .map((word) => word.replace(/'s\b/gu, '').replace(/^'+|(?<!')'+$/gu, ''))
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(stemOf);
}

/** The sentences of a text, and its lines; those of a few letters left out where there are others. */
export function sentencesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n/u).filter((sentence) => sentence.length > 20);
  return sentences.length === 0 ? [text] : sentences;
}
