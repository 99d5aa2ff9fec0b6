/** What later reports say on a point: suggested where it is likely, nothing where it is not. */
import { type Prepared, SIGNS, type Sign, type Signs, signsOf } from './signs.ts';
import type { Frequencies } from './vectors.ts';

/** What was learnt from points whose later paragraphs a reader has found: see `scripts/trails-train.ts`. */
export interface TrailModel {
  bias: number;
  /** The weight of each sign as it is counted. */
  weights: Readonly<Record<Sign, number>>;
  /** A paragraph less likely than this is not shown. */
  threshold: number;
  frequencies: Frequencies;
}

export interface Suggestion {
  anchor: string;
  /** How likely it is about the same matter, 0 to 1, as the model has it. */
  probability: number;
}

/** More than three paragraphs a point are not read. */
const MOST = 3;

export function probabilityOf(signs: Signs, { bias, weights }: Pick<TrailModel, 'bias' | 'weights'>): number {
  const sum = SIGNS.reduce((total, sign) => total + signs[sign] * weights[sign], bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Up to three paragraphs of a later report that speak about the matter of a point, the likeliest first. */
export function suggestTrail(point: string, report: readonly Prepared[], model: TrailModel): Suggestion[] {
  const all = signsOf(point, report, model.frequencies).map((signs, at) => ({
    anchor: report[at]?.paragraph.anchor ?? '',
    probability: probabilityOf(signs, model),
  }));
  const likely = all.filter(({ probability }) => probability >= model.threshold);
  return likely.sort((a, b) => b.probability - a.probability).slice(0, MOST);
}
