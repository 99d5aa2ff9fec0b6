/**
 * `npm run direction:check -- --labels FILE [--json FILE]`: how well the directions that are judged from the texts of
 * the file agree with its labels. With `--cross-validate`, each is judged by weights that were learnt without its report;
 * `--learn FILE` adds labelled paragraphs to learn from that are not themselves counted, `--corpus DIR` those of
 * `content/direction-labels`, with their texts from the reports in DIR.
 */
import { readFileSync } from 'node:fs';
import { directionFigures } from './direction/figures.ts';
import { directionLabelsOf, type LabelledDirection } from './direction/labels.ts';
import { learnDirections } from './direction/learn-directions.ts';
import { furtherLabels, readReferences, withSentences } from './direction/own-labels.ts';
import { directionTable, disagreements } from './direction/print.ts';
import { checkArguments, printCheck } from './learn/check-command.ts';
import { crossValidate } from './learn/folds.ts';
import { type Judged, judgeDirections } from './pipeline/annotate/direction/judge.ts';
import { readDirections, readSides } from './pipeline/annotate/direction/read-directions.ts';

const values = checkArguments('direction:check');
const read = (file: string): LabelledDirection[] => directionLabelsOf(readFileSync(file, 'utf8'));

/** Each label judged by what the other reports teach. */
function crossValidated(labels: readonly LabelledDirection[]): Judged[] {
  const rows = readReferences();
  const more = [
    ...values.learn.flatMap(read),
    ...(values.corpus === undefined ? [] : furtherLabels(rows, values.corpus)),
  ];
  return crossValidate(withSentences(labels, rows), withSentences(more, rows), (known) => {
    const model = learnDirections(readSides(), known);
    return (asked) =>
      judgeDirections(
        asked.map(({ text }) => ({ text })),
        model,
      );
  });
}

const labels = read(values.labels);
const judged = values['cross-validate']
  ? crossValidated(labels)
  : judgeDirections(
      labels.map(({ text }) => ({ text })),
      readDirections(),
    );
const figures = directionFigures(
  labels,
  judged.map(({ direction }) => direction),
);
printCheck(values, 'report', [directionTable(figures), `Disagreements:\n${disagreements(labels, judged)}`], figures);
