/** The sentence that answers, with the words that were asked for marked. */
import { stem, tokens } from '../words.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

const MOST_CHARACTERS = 320;
const SENTENCE = /[^.?!\n]+(?:[.?!]+(?=\s|$)|\n|$|[.?!])/gu;

/** The pieces of the sentence with the most different words asked for, from its beginning. */
export function snippet(text: string, stems: ReadonlySet<string>): Piece[] {
  const sentences = text.match(SENTENCE) ?? [text];
  const best = sentences
    .map((sentence) => ({ sentence, score: new Set(stemsIn(sentence).filter((found) => stems.has(found))).size }))
    .reduce((one, other) => (other.score > one.score ? other : one));
  return marked(shortened(best.sentence.trim(), stems), stems);
}

const stemsIn = (text: string): string[] => tokens(text).map(({ word }) => stem(word));

function shortened(sentence: string, stems: ReadonlySet<string>): string {
  if (sentence.length <= MOST_CHARACTERS) return sentence;
  const first = tokens(sentence).find(({ word }) => stems.has(stem(word)))?.start ?? 0;
  const from = first < MOST_CHARACTERS / 2 ? 0 : sentence.indexOf(' ', first - 80) + 1;
  const to = sentence.lastIndexOf(' ', from + MOST_CHARACTERS);
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, to)} …`;
}

/** A text in pieces, its marked words apart. */
export function marked(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { word, start, end } of tokens(text)) {
    if (!stems.has(stem(word))) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
