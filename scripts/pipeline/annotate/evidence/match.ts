/** Finds the evidence for every category in a paragraph's sentences. */
import type { EvidenceLexicon } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import { termPositions } from './term.ts';

/** Evidence found: which category, in which sentence, how strong, over which words. */
export interface Match {
  category: number;
  sentence: number;
  weight: number;
  /** Indexes of words in the sentence. */
  places: number[];
}

function matchesOfSentence(sentence: Sentence, index: number, lexicon: EvidenceLexicon): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const beginnings = lexicon.get(sentence[at]?.stem ?? '');
    if (!beginnings) continue;
    const next = sentence[at + 1]?.stem;
    for (const entry of (next === undefined ? undefined : beginnings.before.get(next)) ?? beginnings.alone) {
      const places = termPositions(entry.term, sentence, at);
      if (places) matches.push({ category: entry.category, sentence: index, weight: entry.weight, places });
    }
  }
  return matches;
}

/** The strongest first; of equals the longer, then the earlier. */
function byStrength(a: Match, b: Match): number {
  return b.weight - a.weight || b.places.length - a.places.length || (a.places[0] ?? 0) - (b.places[0] ?? 0);
}

/** Each word counts once for a category, in the strongest term that holds it, and not at all inside an exception. */
function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  if (matches.length === 0) return matches;
  const taken = new Map<number, Set<number>>();
  const ofCategory = (category: number): Set<number> => {
    const places = taken.get(category) ?? new Set<number>();
    taken.set(category, places);
    return places;
  };
  for (const { category, weight, places } of matches)
    if (weight === 0) places.forEach((at) => ofCategory(category).add(at));
  return matches
    .filter(({ weight }) => weight !== 0)
    .sort(byStrength)
    .filter(({ category, places }) => {
      const used = ofCategory(category);
      if (places.some((at) => used.has(at))) return false;
      places.forEach((at) => used.add(at));
      return true;
    });
}

/** The evidence in a paragraph, sentence by sentence, the strongest of a sentence first. */
export function matchesOf(sentences: readonly Sentence[], lexicon: EvidenceLexicon): Match[] {
  return sentences.flatMap((sentence, index) => withoutOverlaps(matchesOfSentence(sentence, index, lexicon)));
}
