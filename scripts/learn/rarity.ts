/** Which words a paragraph is weighed by, and how rare each is. */
import type { TextFeatures } from '../pipeline/annotate/evidence/text-features.ts';

/** A word in fewer paragraphs says nothing about other reports. */
const LEAST = 5;

/** The words of the paragraphs with how rare they are: 1 for a word in all of them, more for a rare one. */
export function rarityOf(paragraphs: readonly TextFeatures[]): Record<string, number> {
  const holders = new Map<string, number>();
  for (const { counts } of paragraphs)
    for (const word of new Set(counts.flatMap((ofOne) => [...ofOne.keys()])))
      holders.set(word, (holders.get(word) ?? 0) + 1);
  const rarities = Array.from(holders)
    .filter(([, times]) => times >= LEAST)
    .map(([word, times]): [string, number] => [word, 1 + Math.log((1 + paragraphs.length) / (1 + times))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(rarities.map(([word, rarity]) => [word, Math.round(rarity * 100) / 100]));
}
