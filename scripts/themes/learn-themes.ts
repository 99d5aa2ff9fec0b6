/**
 * Learns how signs speak for each theme, and which themes a paragraph then carries. The second is learnt on what the
 * first says of paragraphs that it was not taught.
 */
import type { Weighing } from '../../src/domain/category.ts';
import type { ThemeDecision, ThemeDefinition } from '../../src/domain/theme.ts';
import { type TrainingExample, learn } from '../learn/learn.ts';
import { learnWeighing } from '../learn/learn-weighing.ts';
import { foldsOf } from '../learn/folds.ts';
import { decide } from '../pipeline/annotate/themes/decide.ts';
import { type ThemeSummary, THEME_SUMMARY } from '../pipeline/annotate/themes/summary.ts';
import { scoresBy, summarise } from '../pipeline/annotate/themes/theme-scores.ts';
import { themeExamples } from './examples.ts';
import { themeFigures } from './figures.ts';
import { isOpen, type Labelled } from './labels.ts';

export interface TaughtThemes {
  themes: ThemeDefinition[];
  decision: ThemeDecision;
}

const PARTS = 5;
/** Log odds among which the two that decide are chosen: those that give the best F1 on the paragraphs taught. */
const THRESHOLDS = [-1.2, -1, -0.8, -0.6, -0.4, -0.2, 0, 0.2];
const LEASTS = [-4, -3, -2, -1];

type Summaries = readonly (readonly (ThemeSummary | undefined)[])[];

/** What is said of each paragraph by themes that were learnt without its report. */
function summariesApart(
  evidence: readonly ThemeDefinition[],
  labels: readonly Labelled[],
  examples: readonly TrainingExample[],
): Summaries {
  const partOf = foldsOf(labels, PARTS);
  const taught = Array.from({ length: PARTS }, (_, part) =>
    learn(
      evidence,
      examples.filter((_, at) => partOf[at] !== part),
    ),
  );
  return examples.map(({ signs }, at) =>
    signs.sentences.length === 0 ? evidence.map(() => undefined) : summarise(signs, taught[partOf[at] ?? 0] ?? []),
  );
}

/** How the summaries of paragraphs weigh for what `answer` says of a theme; undefined where it says nothing. */
function weighingFor(
  evidence: readonly ThemeDefinition[],
  labels: readonly Labelled[],
  summaries: Summaries,
  answer: (label: Labelled, theme: string) => boolean | undefined,
): Weighing {
  const rows: ThemeSummary[] = [];
  const answers: boolean[] = [];
  for (const [at, label] of labels.entries()) {
    for (const [theme, { id }] of evidence.entries()) {
      const summary = summaries[at]?.[theme];
      const told = isOpen(label, id) ? undefined : answer(label, id);
      if (!summary || told === undefined) continue;
      rows.push(summary);
      answers.push(told);
    }
  }
  return learnWeighing(THEME_SUMMARY, rows, answers);
}

function learnDecision(
  evidence: readonly ThemeDefinition[],
  labels: readonly Labelled[],
  summaries: Summaries,
): ThemeDecision {
  const carries = weighingFor(evidence, labels, summaries, ({ themes }, id) => themes.includes(id));
  const primary = weighingFor(evidence, labels, summaries, (label, id) =>
    label.primary === null ? undefined : label.primary === id,
  );
  const weighings = { ...carries, threshold: 0, least: 0, primary };
  const scores = summaries.map((ofOne) => scoresBy(ofOne, weighings));
  const f1 = (limits: { threshold: number; least: number }): number => {
    const given = scores.map((ofOne) => decide(ofOne, limits).flatMap((theme) => evidence[theme]?.id ?? []));
    return themeFigures(labels, given).micro.f1;
  };
  const choices = THRESHOLDS.flatMap((threshold) =>
    LEASTS.map((least) => ({ threshold, least, f1: f1({ threshold, least }) })),
  );
  const { threshold, least } = choices.reduce((best, each) => (each.f1 > best.f1 ? each : best));
  return { ...weighings, threshold, least };
}

/** The themes and the decision, from labelled paragraphs. The same labels give the same weights. */
export function learnThemes(evidence: readonly ThemeDefinition[], labels: readonly Labelled[]): TaughtThemes {
  const examples = themeExamples(labels, evidence);
  const decision = learnDecision(evidence, labels, summariesApart(evidence, labels, examples));
  return { themes: learn(evidence, examples), decision };
}
