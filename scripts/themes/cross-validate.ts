/**
 * Tags every labelled paragraph with weights that were learnt without it and without any other of its report:
 * the figure is then one of understanding, not of memory.
 */
import type { ThemeTag } from '../../src/domain/report.ts';
import type { ThemeDefinition } from '../../src/domain/theme.ts';
import { tagThemes } from '../pipeline/annotate/themes/tag.ts';
import { learn } from '../learn/learn.ts';
import { examplesOf } from './examples.ts';
import type { Labelled } from './labels.ts';

/** Which part a report belongs to: the reports in the order of their names, dealt out in turn. */
function partsOf(labels: readonly Labelled[], parts: number): number[] {
  const files = [...new Set(labels.map(({ file }) => file))].sort();
  const dealt = new Map(files.map((file, at) => [file, at % parts]));
  return labels.map(({ file }) => dealt.get(file) ?? 0);
}

/**
 * The tags of the labels, each from what the other reports teach.
 * @param more labels to learn from besides: those of a report are left out with it.
 */
export function crossValidated(
  labels: readonly Labelled[],
  more: readonly Labelled[],
  evidence: readonly ThemeDefinition[],
  parts = 10,
): ThemeTag[][] {
  const all = [...labels, ...more];
  const partOf = partsOf(all, parts);
  const examples = examplesOf(all, evidence);
  const tags: ThemeTag[][] = labels.map(() => []);
  for (let part = 0; part < parts; part += 1) {
    const taught = learn(
      evidence,
      examples.filter((_, at) => partOf[at] !== part),
    );
    const asked = labels.map((_, at) => at).filter((at) => partOf[at] === part);
    const answers = tagThemes(
      asked.map((at) => labels[at] as Labelled),
      taught,
      [],
    );
    for (const [order, at] of asked.entries()) tags[at] = answers[order] ?? [];
  }
  return tags;
}
