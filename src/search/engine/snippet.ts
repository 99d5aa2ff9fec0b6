/** The sentence that answers, with what was asked for marked. */
import { apart, partsIn, spansOrWords, type Way } from '../ways.ts';

export interface SnippetPart {
  text: string;
  marked: boolean;
}

const MOST_CHARACTERS = 320;
/** How many parts of a query a sentence may have less than another and still be shown, since it is preferred. */
const PREFERENCE = 1.5;
/** Behind a full stop with a space, and between lines: “£2.5 million” and “s.47” go on. */
const BETWEEN_SENTENCES = /(?<=[.?!]["'”’)]{0,3})\s|\n/u;

/** The pieces of the sentence with the most parts of what was asked for, from its beginning. @param preferred Sentences that answer better. */
export function snippet(text: string, ways: readonly Way[], preferred: (sentence: string) => boolean): SnippetPart[] {
  const best = sentencesForSnippet(text)
    .map((sentence) => ({ sentence, match: matchIn(sentence, ways) }))
    .map(({ sentence, match }) => ({ sentence, match: match > 0 && preferred(sentence) ? match + PREFERENCE : match }))
    .reduce((one, other) => (other.match > one.match ? other : one));
  return marked(shortened(best.sentence.trim(), ways), ways);
}

export const sentencesForSnippet = (text: string): string[] => text.split(BETWEEN_SENTENCES);

/** How many parts of what was asked for a sentence has; words of a phrase that stand apart count only where nothing else does. */
export const matchIn = (sentence: string, ways: readonly Way[]): number =>
  partsIn(sentence, ways) || partsIn(sentence, ways.map(apart)) / 100;

function shortened(sentence: string, ways: readonly Way[]): string {
  if (sentence.length <= MOST_CHARACTERS) return sentence;
  const first = spansOrWords(sentence, ways)[0]?.start ?? 0;
  const from = first < MOST_CHARACTERS / 2 ? 0 : sentence.indexOf(' ', first - 80) + 1;
  const to = sentence.lastIndexOf(' ', from + MOST_CHARACTERS);
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, to)} …`;
}

/** A text in pieces, what is marked apart. */
function marked(text: string, ways: readonly Way[]): SnippetPart[] {
  const pieces: SnippetPart[] = [];
  let at = 0;
  for (const { start, end } of spansOrWords(text, ways)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
