/** What a paragraph and its sentences say of each theme: the figures that the decision is made on. */

/** Figures between about −2 and 2, the same for every theme. */
export const THEME_SUMMARY = [
  'score',
  'bestSentence',
  'likeliest',
  'second',
  'third',
  'lead',
  'wonShare',
  'won',
  'speakingShare',
  'speaking',
  'firstSentence',
  'short',
  'sentences',
] as const;
export type ThemeSummaryMeasure = (typeof THEME_SUMMARY)[number];
export type ThemeSummary = Record<ThemeSummaryMeasure, number>;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
/** Log odds beyond these say no more. */
const odds = (score: number): number => within(score, -8, 6) / 4;

/** @param bests the highest score of each sentence */
function ofSentences(
  theme: number,
  sentences: readonly (readonly number[])[],
  bests: readonly number[],
): Partial<ThemeSummary> {
  const own = sentences.map((scores) => scores[theme] ?? 0);
  const won = own.filter((score, at) => score === bests[at]).length;
  const speaking = own.filter((score) => score > 0).length;
  return {
    bestSentence: odds(Math.max(...own)),
    wonShare: won / own.length,
    won: Math.min(won, 2) / 2,
    speakingShare: speaking / own.length,
    speaking: Math.min(speaking, 3) / 3,
    firstSentence: odds(own[0] ?? 0),
    short: 1 / own.length,
    sentences: Math.min(own.length, 8) / 8,
  };
}

/**
 * The measures of each theme, in the order of the themes; undefined of one that scores less than `least`.
 * @param scores log odds of the whole paragraph, by theme
 * @param sentences the same of each of its sentences, of which there is at least one
 */
export function summariesOf(
  scores: readonly number[],
  sentences: readonly (readonly number[])[],
  least = -Infinity,
): (ThemeSummary | undefined)[] {
  const bests = sentences.map((each) => Math.max(...each));
  const ordered = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const rank = new Map(ordered.map((theme, at) => [theme, at]));
  return scores.map((score, theme) => {
    if (score < least) return undefined;
    const at = rank.get(theme) ?? 0;
    const rival = scores[ordered[at === 0 ? 1 : 0] ?? theme] ?? score;
    return {
      score: odds(score),
      likeliest: at === 0 ? 1 : 0,
      second: at === 1 ? 1 : 0,
      third: at === 2 ? 1 : 0,
      lead: within(score - rival, -8, 8) / 4,
      ...ofSentences(theme, sentences, bests),
    } as ThemeSummary;
  });
}
