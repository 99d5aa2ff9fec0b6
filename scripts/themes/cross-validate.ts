/**
 * Tags every labelled paragraph with weights, and by a decision, that were learnt without it and without any other of
 * its report: the figure is then one of understanding, not of memory.
 */
import type { ThemeTag } from '../../src/domain/report.ts';
import type { ThemeDefinition } from '../../src/domain/theme.ts';
import { crossValidate } from '../learn/folds.ts';
import { tagThemes } from '../pipeline/annotate/themes/tag.ts';
import type { Labelled } from './labels.ts';
import { learnThemes } from './learn-themes.ts';

/**
 * The tags of the labels, each from what the other reports teach.
 * @param more labels to learn from besides: those of a report are left out with it.
 */
export function crossValidateThemes(
  labels: readonly Labelled[],
  more: readonly Labelled[],
  evidence: readonly ThemeDefinition[],
): ThemeTag[][] {
  return crossValidate(labels, more, (known) => {
    const { themes, decision } = learnThemes(evidence, known);
    return (asked) => tagThemes(asked, themes, [], decision);
  });
}
