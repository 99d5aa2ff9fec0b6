/** The words of a paragraph that carried a tag, as they stand in it. */
import type { ThemeWeights } from '../../../src/domain/theme.ts';
import { PAIR, type Signs } from './signs.ts';
import type { Sentence } from './sentences.ts';

const MOST = 6;

interface Span {
  start: number;
  end: number;
  weight: number;
}

function spansOfEvidence(signs: Signs, theme: number): Span[] {
  return signs.matches
    .filter((match) => match.theme === theme && match.weight > 0)
    .map(({ sentence, places, weight }) => {
      const words = places.map((at) => signs.sentences[sentence]?.[at]).filter((word) => word !== undefined);
      return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, weight };
    });
}

/** Where no evidence of the theme's file is in the paragraph, the learnt words that weigh most. */
function spansOfWords(sentence: Sentence, signs: Signs, learnt: ThemeWeights): Span[] {
  return sentence.flatMap((word, at) => {
    const before = sentence[at - 1];
    const pair = before ? before.stem + PAIR + word.stem : '';
    const weigh = (sign: string): number => (learnt.words[sign] ?? 0) * (signs.words.get(sign) ?? 0);
    const single = { start: word.start, end: word.end, weight: weigh(word.stem) };
    return before ? [{ start: before.start, end: word.end, weight: weigh(pair) }, single] : [single];
  });
}

/** The words that carried a theme, the strongest first, without repeats. */
export function wordsThatCarried(text: string, signs: Signs, theme: number, learnt?: ThemeWeights): string[] {
  const evidence = spansOfEvidence(signs, theme);
  const words = learnt ? signs.sentences.flatMap((sentence) => spansOfWords(sentence, signs, learnt)) : [];
  const spans = evidence.length > 0 ? evidence : words.filter(({ weight }) => weight > 0);
  const strongest = spans.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const found = new Map(strongest.map(({ start, end }) => [text.slice(start, end), true]));
  const distinct = new Map(
    Array.from(found.keys(), (words) => [words.toLowerCase(), words]).reverse() as [string, string][],
  );
  return Array.from(distinct.values()).reverse().slice(0, MOST);
}
