/** The words of a paragraph that carried a tag, as they stand in it. */
import type { Learnt } from '../../../../src/domain/category.ts';
import type { Sentence } from './sentences.ts';
import { PAIR, type TextFeatures } from './text-features.ts';
import { sharesOf } from './word-shares.ts';

const MOST = 6;

interface Span {
  start: number;
  end: number;
  weight: number;
}

/** Words that say nothing alone, as the end of `are not` or `some`: what they are said of is shown too. */
const OPEN_ENDED: ReadonlySet<string> = new Set(
  'not no nor neither too some without only less few lack lacks of to been a the is are was were has have does do'.split(
    ' ',
  ),
);
const GOES_ON_FOR = 2;

/** Words that explain nothing to a reader, whatever was learnt of them: shown only where there is nothing else. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and as at be been by for from had has have in is are it its of on or that the their these they this those to was were with'.split(
    ' ',
  ),
);

/** The end of a phrase: of its last word, or of the words that it needs to be understood. */
function endOf(sentence: Sentence, last: number): number {
  const goesOn = OPEN_ENDED.has(sentence[last]?.lower ?? '') ? GOES_ON_FOR : 0;
  return sentence[Math.min(last + goesOn, sentence.length - 1)]?.end ?? 0;
}

function spansOfEvidence(signs: TextFeatures, category: number): Span[] {
  return signs.matches
    .filter((match) => match.category === category && match.weight > 0)
    .map(({ sentence, places, weight }) => {
      const words = signs.sentences[sentence] ?? [];
      return { start: words[places[0] ?? 0]?.start ?? 0, end: endOf(words, places.at(-1) ?? 0), weight };
    });
}

/** Where no evidence of the category's file is in the paragraph, the learnt words that weigh most. */
function spansOfWords(signs: TextFeatures, learnt: Learnt): Span[] {
  const shares = sharesOf(signs.counts, learnt.rarity);
  const weigh = (sign: string): number => (learnt.words[sign] ?? 0) * (shares.get(sign) ?? 0);
  const spans = signs.sentences.flatMap((sentence) =>
    sentence.flatMap((word, at) => {
      const before = sentence[at - 1];
      const says = !FUNCTION_WORDS.has(word.lower);
      const single = { start: word.start, end: word.end, weight: weigh(word.stem), says };
      if (!before) return [single];
      const weight = weigh(before.stem + PAIR + word.stem);
      return [{ start: before.start, end: word.end, weight, says: says && !FUNCTION_WORDS.has(before.lower) }, single];
    }),
  );
  const carrying = spans.filter(({ weight }) => weight > 0);
  const saying = carrying.filter(({ says }) => says);
  return saying.length > 0 ? saying : carrying;
}

/** The words that carried a category, the strongest first, without repeats. */
export function wordsThatCarried(text: string, signs: TextFeatures, category: number, learnt?: Learnt): string[] {
  const evidence = spansOfEvidence(signs, category);
  const spans = evidence.length > 0 || !learnt ? evidence : spansOfWords(signs, learnt);
  const strongest = spans.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const seen = new Set<string>();
  const words = strongest.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
  return words.filter((found) => !seen.has(found.toLowerCase()) && seen.add(found.toLowerCase())).slice(0, MOST);
}
