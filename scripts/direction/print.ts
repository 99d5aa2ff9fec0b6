/** The figures and the disagreements, for people. */
import { DIRECTIONS } from '../../src/domain/direction.ts';
import { inPercent, percent } from '../learn/agreement.ts';
import type { Judged } from '../pipeline/annotate/direction/judge.ts';
import type { DirectionFigures } from './figures.ts';
import type { LabelledDirection } from './labels.ts';

/** A table of the directions and the figures over all. */
export function directionTable({ accuracy, macroF1, labels }: DirectionFigures): string {
  return [
    'direction  prec.  recall     F1  labels',
    ...DIRECTIONS.map(
      (name) => `${name.padEnd(9)} ${inPercent(labels[name])} ${String(labels[name].support).padStart(7)}`,
    ),
    `accuracy  ${percent(accuracy)}`,
    `macro F1  ${percent(macroF1)}`,
  ].join('\n');
}

/** The paragraphs that are judged otherwise than labelled, with the words that the judgement rests on. */
export function disagreements(labels: readonly LabelledDirection[], judged: readonly Judged[], most = 25): string {
  const lines = labels.flatMap(({ file, paragraph, direction, text }, at) => {
    const given = judged[at];
    if (direction === null || !given || given.direction === direction) return [];
    const words = [...given.matched.strength, '/', ...given.matched.weakness].join('; ');
    return [
      `- ${file} ${paragraph ?? ''}: ${given.direction}, labelled ${direction} (${words}): “${text.slice(0, 90)}…”`,
    ];
  });
  return lines.slice(0, most).join('\n');
}
