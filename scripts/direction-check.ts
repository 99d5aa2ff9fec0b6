/**
 * `npm run direction:check -- --labels FILE [--json FILE]`: how well the directions that are judged from the texts of
 * the file agree with its labels. With `--cross-validate`, each is judged by weights that were learnt without its report;
 * `--learn FILE` adds labelled paragraphs to learn from that are not themselves counted, `--corpus DIR` those of
 * `content/direction-labels`, with their texts from the reports in DIR.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { directionFigures } from './direction/figures.ts';
import { directionLabelsOf, type LabelledDirection } from './direction/labels.ts';
import { learnDirections } from './direction/learn-directions.ts';
import { furtherLabels, readReferences, withSentences } from './direction/own-labels.ts';
import { directionTable, disagreements } from './direction/print.ts';
import { crossValidate } from './learn/folds.ts';
import { type Judged, judgeDirections } from './pipeline/annotate/direction/judge.ts';
import { readDirections, readSides } from './pipeline/annotate/direction/read-directions.ts';

const USAGE = 'direction:check -- --labels FILE [--json FILE] [--cross-validate] [--learn FILE …] [--corpus DIR]';
const { values } = parseArgs({
  options: {
    labels: { type: 'string' },
    json: { type: 'string' },
    'cross-validate': { type: 'boolean', default: false },
    learn: { type: 'string', multiple: true, default: [] },
    corpus: { type: 'string' },
  },
});
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

if (values.labels === undefined) {
  console.error(`No labels given. ${USAGE}`);
  process.exit(2);
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
console.log(values['cross-validate'] ? 'Cross-validated, ten parts by report\n' : 'By the weights as shipped\n');
console.log(directionTable(figures));
console.log(`\nDisagreements:\n${disagreements(labels, judged)}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
