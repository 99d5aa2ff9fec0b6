/** How likely each theme is of a paragraph, by what it says as a whole and by what its sentences say. */
import type { Weighing } from '../../../../src/domain/category.ts';
import type { ThemeDecision, ThemeDefinition } from '../../../../src/domain/theme.ts';
import { scoresOf } from '../evidence/score.ts';
import { eachSentence, type TextFeatures } from '../evidence/text-features.ts';
import { weightedSum } from '../evidence/weighted-sum.ts';
import { type ThemeSummary, summariesOf } from './summary.ts';

/** A theme as unlikely as this of the whole paragraph is not looked for in its sentences. */
export const FAR = -6;

/** What a paragraph of at least one sentence says of each theme; undefined of one that is far. */
export function summarise(signs: TextFeatures, themes: readonly ThemeDefinition[]): (ThemeSummary | undefined)[] {
  const scores = scoresOf(signs, themes);
  const sentences = eachSentence(signs, themes.length).map((sentence) => scoresOf(sentence, themes));
  return summariesOf(scores, sentences, FAR);
}

/** Log odds by theme, in the order of the themes. */
export interface ThemeScores {
  /** That the paragraph carries it. */
  carried: number[];
  /** That it is the primary. */
  primary: number[];
}

/** The scores by a decision; without one as they are. */
export function themeScores(
  signs: TextFeatures,
  themes: readonly ThemeDefinition[],
  decision?: ThemeDecision,
): ThemeScores {
  if (!decision || signs.sentences.length === 0) {
    const scores = scoresOf(signs, themes);
    return { carried: scores, primary: scores };
  }
  return scoresBy(summarise(signs, themes), decision);
}

/** What summaries come to by a decision. */
export function scoresBy(summaries: readonly (ThemeSummary | undefined)[], decision: ThemeDecision): ThemeScores {
  const by = (weighing: Weighing): number[] =>
    summaries.map((summary) => (summary ? weightedSum(summary, weighing) : -Infinity));
  return { carried: by(decision), primary: by(decision.primary) };
}
