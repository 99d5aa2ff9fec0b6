/** What the sentences of a paragraph come to: the figures that its direction is decided on. */

/** Log odds that a sentence speaks for a side: above 0 it is more likely than not. */
export interface SentenceScore {
  strength: number;
  weakness: number;
  /** Words in it. */
  words: number;
}

/** Figures between about −2 and 2, so that their weights can be compared. */
export const SUMMARY = [
  'mostStrength',
  'mostWeakness',
  'shareStrength',
  'shareWeakness',
  'twiceStrength',
  'twiceWeakness',
  'firstStrength',
  'firstWeakness',
  'lastStrength',
  'lastWeakness',
  'wordsStrength',
  'wordsWeakness',
  'surestStrength',
  'surestWeakness',
  'noStrength',
  'noWeakness',
  'recommends',
  'short',
] as const;
export type SummaryMeasure = (typeof SUMMARY)[number];
export type Summary = Record<SummaryMeasure, number>;

/** "(Recommendation)", "(recommendations 2, 12)": the report asks for something about this finding. */
const RECOMMENDS = /\(\s*recommendations?\b[^)]*\)/iu;

const likely = (odds: number): number => 1 / (1 + Math.exp(-odds));
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function ofSide(odds: readonly number[], words: readonly number[]): Record<string, number> {
  const shares = odds.map(likely);
  return {
    most: Math.max(...shares),
    share: sum(shares) / shares.length,
    twice: Math.min(2, sum(shares)) / 2,
    first: shares[0] ?? 0,
    last: shares.at(-1) ?? 0,
    words: sum(shares.map((share, at) => share * (words[at] ?? 0))) / sum(words),
    surest: Math.max(...odds) / 4,
    no: shares.reduce((rest, share) => rest * (1 - share), 1),
  };
}

/** The measures of a paragraph out of its sentences, of which there is at least one. */
export function summaryOf(text: string, scores: readonly SentenceScore[]): Summary {
  const words = scores.map((score) => score.words);
  const strength = ofSide(
    scores.map((score) => score.strength),
    words,
  );
  const weakness = ofSide(
    scores.map((score) => score.weakness),
    words,
  );
  const value = (name: SummaryMeasure): number => {
    if (name === 'recommends') return RECOMMENDS.test(text) ? 1 : 0;
    if (name === 'short') return 1 / scores.length;
    const side = name.endsWith('Strength') ? strength : weakness;
    return side[name.replace(/Strength$|Weakness$/u, '')] ?? 0;
  };
  return Object.fromEntries(SUMMARY.map((name) => [name, value(name)])) as Summary;
}
