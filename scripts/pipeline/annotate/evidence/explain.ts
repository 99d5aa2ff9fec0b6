/** The words of a paragraph that carried a tag, as they stand in it. */
import type { Learnt } from '../../../../src/domain/category.ts';
import { PAIR, sharesOf, type Signs } from './signs.ts';

const MOST = 6;

interface Span {
  start: number;
  end: number;
  weight: number;
}

function spansOfEvidence(signs: Signs, category: number): Span[] {
  return signs.matches
    .filter((match) => match.category === category && match.weight > 0)
    .map(({ sentence, places, weight }) => {
      const words = places.map((at) => signs.sentences[sentence]?.[at]).filter((word) => word !== undefined);
      return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, weight };
    });
}

/** Where no evidence of the category's file is in the paragraph, the learnt words that weigh most. */
function spansOfWords(signs: Signs, learnt: Learnt): Span[] {
  const shares = sharesOf(signs.counts, learnt.rarity);
  const weigh = (sign: string): number => (learnt.words[sign] ?? 0) * (shares.get(sign) ?? 0);
  const spans = signs.sentences.flatMap((sentence) =>
    sentence.flatMap((word, at) => {
      const before = sentence[at - 1];
      const single = { start: word.start, end: word.end, weight: weigh(word.stem) };
      const pair = before && { start: before.start, end: word.end, weight: weigh(before.stem + PAIR + word.stem) };
      return pair ? [pair, single] : [single];
    }),
  );
  return spans.filter(({ weight }) => weight > 0);
}

/** The words that carried a category, the strongest first, without repeats. */
export function wordsThatCarried(text: string, signs: Signs, category: number, learnt?: Learnt): string[] {
  const evidence = spansOfEvidence(signs, category);
  const spans = evidence.length > 0 || !learnt ? evidence : spansOfWords(signs, learnt);
  const strongest = spans.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const seen = new Set<string>();
  const words = strongest.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
  return words.filter((found) => !seen.has(found.toLowerCase()) && seen.add(found.toLowerCase())).slice(0, MOST);
}
