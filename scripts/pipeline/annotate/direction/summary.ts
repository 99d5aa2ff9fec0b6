/** What the sentences of a paragraph come to: the figures that its direction is decided on. */
import type { Sentence } from '../evidence/sentences.ts';
import {
  type MeasuredSentence,
  WEIGHT_OF_FINDINGS,
  type WeightOfFindings,
  weightOfFindings,
} from './weight-of-findings.ts';

/** Figures between about −2 and 2, so that their weights can be compared. */
const OWN = [
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
  'purestStrength',
  'purestWeakness',
  'pureShareStrength',
  'pureShareWeakness',
  'pureTwiceStrength',
  'lateStrength',
  'startsWeak',
  'recommends',
  'short',
  'sentences',
] as const;
type OwnMeasure = (typeof OWN)[number];

/** All that a direction is decided on. */
export const DIRECTION_SUMMARY = [...OWN, ...WEIGHT_OF_FINDINGS] as const;
export type DirectionSummary = Record<OwnMeasure, number> & WeightOfFindings;

/** "(Recommendation)", "(recommendations 2, 12)": the report asks for something about this finding. */
const RECOMMENDS = /\(\s*recommendations?\b[^)]*\)/iu;

const likely = (odds: number): number => 1 / (1 + Math.exp(-odds));
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

interface Shares {
  /** How likely each sentence speaks for the side. */
  own: number[];
  /** How likely each speaks for it and not for the other. */
  pure: number[];
}

function sharesOf(own: readonly number[], other: readonly number[]): Shares {
  const shares = own.map(likely);
  return { own: shares, pure: shares.map((share, at) => share * (1 - likely(other[at] ?? 0))) };
}

function ofSide(odds: readonly number[], { own, pure }: Shares, words: readonly number[]): Record<string, number> {
  return {
    most: Math.max(...own),
    share: sum(own) / own.length,
    twice: Math.min(2, sum(own)) / 2,
    first: own[0] ?? 0,
    last: own.at(-1) ?? 0,
    words: sum(own.map((share, at) => share * (words[at] ?? 0))) / sum(words),
    surest: Math.max(...odds) / 4,
    no: own.reduce((rest, share) => rest * (1 - share), 1),
    purest: Math.max(...pure),
    pureShare: sum(pure) / pure.length,
    pureTwice: Math.min(2, sum(pure)) / 2,
    late: sum(pure.map((share, at) => (share * at) / Math.max(1, pure.length - 1))) / (sum(pure) || 1),
  };
}

/** The measures of a paragraph out of its sentences, of which there is at least one. */
export function directionSummary(
  text: string,
  scores: readonly (MeasuredSentence & { sentence: Sentence })[],
): DirectionSummary {
  const words = scores.map(({ sentence }) => sentence.length);
  const strong = scores.map((score) => score.strength);
  const weak = scores.map((score) => score.weakness);
  const weakShares = sharesOf(weak, strong);
  const strength = ofSide(strong, sharesOf(strong, weak), words);
  const weakness = ofSide(weak, weakShares, words);
  const value = (name: OwnMeasure): number => {
    if (name === 'recommends') return RECOMMENDS.test(text) ? 1 : 0;
    if (name === 'short') return 1 / scores.length;
    if (name === 'sentences') return Math.min(scores.length, 8) / 8;
    if (name === 'startsWeak') return weakShares.pure[0] ?? 0;
    const side = name.endsWith('Strength') ? strength : weakness;
    return side[name.replace(/Strength$|Weakness$/u, '')] ?? 0;
  };
  const own = Object.fromEntries(OWN.map((name) => [name, value(name)])) as Record<OwnMeasure, number>;
  return { ...own, ...weightOfFindings(scores) };
}
