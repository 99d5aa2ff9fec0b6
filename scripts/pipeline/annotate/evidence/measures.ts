/** What a paragraph's evidence comes to, for each category: the figures that the decision is made on. */
import type { Match } from './match.ts';
import type { Sentence } from './sentences.ts';

/** Figures between 0 and about 2, the same for every category, so that their weights can be compared. */
export const MEASURES = [
  'strongest',
  'total',
  'share',
  'first',
  'rank',
  'dominance',
  'ownSentence',
  'leads',
  'sentences',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Measures = Readonly<Record<Measure, number>>;

/** Of a category without evidence in the text. Most have none, so all of these share one object. */
export const NOTHING = Object.fromEntries(MEASURES.map((name) => [name, 0])) as Measures;

/** A sentence with this much evidence is about the category. */
const ABOUT = 4;
/** More evidence than this in one sentence adds nothing. */
const MOST = 10;

interface Tally {
  strongest: number;
  bySentence: number[];
}

/** Of the categories that have evidence in the text, in their order. */
function talliesOf(matches: readonly Match[], sentences: number): [number, Tally][] {
  const tallies = new Map<number, Tally>();
  for (const { category, sentence, weight } of matches) {
    const tally = tallies.get(category) ?? { strongest: 0, bySentence: Array<number>(sentences).fill(0) };
    tallies.set(category, tally);
    tally.strongest = Math.max(tally.strongest, weight);
    tally.bySentence[sentence] = (tally.bySentence[sentence] ?? 0) + weight;
  }
  return [...tallies].sort(([a], [b]) => a - b);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The measures of every category, in the order of the categories. */
export function measuresOf(matches: readonly Match[], categories: number, sentences: readonly Sentence[]): Measures[] {
  const measures = Array<Measures>(categories).fill(NOTHING);
  const found = talliesOf(matches, sentences.length).filter(([, { strongest }]) => strongest > 0);
  if (found.length === 0) return measures;
  const words = sum(sentences.map((sentence) => sentence.length)) || 1;
  const totals = found.map(([, { bySentence }]) => sum(bySentence.map((score) => Math.min(MOST, Math.max(0, score)))));
  const all = sum(totals) || 1;
  const most = Math.max(...totals, 1);
  const rivals = sentences.map((_, at) => found.map(([, { bySentence }]) => Math.max(0, bySentence[at] ?? 0)));
  const sums = rivals.map((scores) => sum(scores) || 1);
  const bests = rivals.map((scores) => Math.max(...scores, 1));
  for (const [index, [category, { strongest, bySentence }]] of found.entries()) {
    const about = bySentence.map((score, at) => (score >= ABOUT ? (sentences[at]?.length ?? 0) : 0));
    const total = totals[index] ?? 0;
    const parts = bySentence.map((score, at) => (Math.max(0, score) / (sums[at] ?? 1)) * Math.min(1, score / ABOUT));
    const leads = bySentence.map((score, at) => (Math.max(0, score) / (bests[at] ?? 1)) * Math.min(1, score / ABOUT));
    measures[category] = {
      strongest: strongest / 5,
      total: Math.log1p(total) / 2,
      share: sum(about) / words,
      first: (about[0] ?? 0) > 0 ? 1 : 0,
      rank: total / most,
      dominance: total / all,
      ownSentence: Math.max(...parts, 0),
      leads: Math.max(...leads, 0),
      sentences: Math.log1p(sum(parts)),
    };
  }
  return measures;
}
