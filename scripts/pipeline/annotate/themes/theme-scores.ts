/** How likely each theme is of a paragraph, by what it says as a whole and by what its sentences say. */
import type { ThemeDecision, ThemeDefinition } from '../../../../src/domain/theme.ts';
import { scoresOf } from '../evidence/score.ts';
import { eachSentence, type Signs } from '../evidence/signs.ts';
import { weigh } from '../evidence/weigh.ts';
import { type Summary, summariesOf } from './summary.ts';

/** A theme as unlikely as this of the whole paragraph is not looked for in its sentences. */
export const FAR = -6;

/** What a paragraph of at least one sentence says of each theme; undefined of one that is far. */
export function summarise(signs: Signs, themes: readonly ThemeDefinition[]): (Summary | undefined)[] {
  const scores = scoresOf(signs, themes);
  const sentences = eachSentence(signs, themes.length).map((sentence) => scoresOf(sentence, themes));
  return summariesOf(scores, sentences).map((summary, theme) => ((scores[theme] ?? 0) < FAR ? undefined : summary));
}

/** Log odds by theme, in the order of the themes. */
export function themeScores(signs: Signs, themes: readonly ThemeDefinition[], decision?: ThemeDecision): number[] {
  if (!decision || signs.sentences.length === 0) return scoresOf(signs, themes);
  return summarise(signs, themes).map((summary) => (summary ? weigh(summary, decision) : -Infinity));
}
