/** Learns from labelled points how much each sign speaks for a paragraph. */
import { prepare, SIGNS, type Sign, type Signs, signsOf } from '../../src/trails/signs.ts';
import type { TrailModel } from '../../src/trails/suggest.ts';
import type { Frequencies } from '../../src/trails/vectors.ts';
import { fit, type SparseRow } from '../learn/logistic.ts';
import type { LabelledPoint } from './labels.ts';

/** A paragraph beside a point, and whether it is about it. */
export interface TrailExample {
  signs: Signs;
  about: boolean;
}

/** How far standardised signs carry: few points to learn from want a strong penalty. Chosen by cross-validation. */
const SCALE = 0.13;
/** Chosen by cross-validation: above it more is right, below it more is found. */
export const THRESHOLD = 0.4;

export function trailExamples({ text, about, paragraphs }: LabelledPoint, frequencies: Frequencies): TrailExample[] {
  const all = signsOf(text, prepare(paragraphs, frequencies), frequencies);
  return all.map((signs, at) => ({ signs, about: about.includes(paragraphs[at]?.anchor ?? '') }));
}

interface Spread {
  mean: number;
  deviation: number;
}

function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

const COLUMNS = Int32Array.from(SIGNS.keys());
const round = (weight: number): number => Math.round(weight * 10_000) / 10_000;

/** Fits the weights on standardised signs, and gives them for the signs as they are counted. */
export function learnTrails(examples: readonly TrailExample[], frequencies: Frequencies): TrailModel {
  const spreads = SIGNS.map((sign) => spreadOf(examples.map(({ signs }) => signs[sign])));
  const rows = examples.map(({ signs }): SparseRow => ({
    columns: COLUMNS,
    values: Float64Array.from(SIGNS, (sign, at) => {
      const { mean, deviation } = spreads[at] as Spread;
      return ((signs[sign] - mean) / deviation) * SCALE;
    }),
  }));
  const labels = examples.map(({ about }) => about);
  const { bias, weights } = fit(rows, labels, SIGNS.length);
  const own = SIGNS.map((_, at) => ((weights[at] ?? 0) * SCALE) / (spreads[at] as Spread).deviation);
  const shift = own.reduce((sum, weight, at) => sum + weight * (spreads[at] as Spread).mean, 0);
  const named = SIGNS.map((sign, at): [Sign, number] => [sign, round(own[at] ?? 0)]);
  return {
    bias: round(bias - shift),
    weights: Object.fromEntries(named) as Record<Sign, number>,
    threshold: THRESHOLD,
    frequencies,
  };
}
