/** All that the decision about one paragraph rests on, read out of its text once. */
import { measuresOf, type Measures } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { matchesOf, type Match } from './match.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { settingOf, type Setting } from './setting.ts';
import type { ThemeInput } from './tag.ts';

export interface Signs {
  sentences: Sentence[];
  matches: Match[];
  /** By theme, in the order of the themes. */
  measures: Measures[];
  setting: Setting;
  /** Stems and pairs of neighbouring stems, with how much each is of the paragraph: their squares add up to 1. */
  words: Map<string, number>;
}

/** Joins the two stems of a pair. */
export const PAIR = '_';

function wordsOf(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (word: string): Map<string, number> => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const sentence of sentences) {
    for (const [at, { stem }] of sentence.entries()) {
      count(stem);
      const before = sentence[at - 1];
      if (before) count(before.stem + PAIR + stem);
    }
  }
  for (const [word, times] of counts) counts.set(word, 1 + Math.log(times));
  const length = Math.hypot(...counts.values()) || 1;
  for (const [word, weight] of counts) counts.set(word, weight / length);
  return counts;
}

/** Reads a paragraph's signs. */
export function signsOf(input: ThemeInput, themes: number, lexicon: Lexicon): Signs {
  const sentences = sentencesOf(input.text);
  const matches = matchesOf(sentences, lexicon);
  return {
    sentences,
    matches,
    measures: measuresOf(matches, themes, sentences),
    setting: settingOf(input.area, input.section),
    words: wordsOf(sentences),
  };
}
