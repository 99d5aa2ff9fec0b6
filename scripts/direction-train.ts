/**
 * `npm run direction:train -- --labels FILE … --corpus DIR`: learns `content/direction-weights` from labelled paragraphs,
 * and from those that `content/direction-labels` names, whose texts are in DIR as `npm run ingest` wrote them.
 * The same labels, texts and evidence give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { directionLabelsOf } from './direction/labels.ts';
import { learnDirections } from './direction/learn-directions.ts';
import { furtherLabels, readReferences, withSentences } from './direction/own-labels.ts';
import { CONTEXT_FILE, readSides } from './pipeline/annotate/direction/read-directions.ts';
import { DECISION_FILE, RARITY_FILE } from './pipeline/annotate/evidence/read-weights.ts';

const USAGE = 'direction:train -- --labels FILE [--labels FILE …] [--corpus DIR] [--out DIR]';
const { values } = parseArgs({
  options: {
    labels: { type: 'string', multiple: true },
    corpus: { type: 'string' },
    out: { type: 'string', default: 'content/direction-weights' },
  },
});

if (values.labels === undefined) {
  console.error(`No labels given. ${USAGE}`);
  process.exit(2);
}
const { out } = values;
const rows = readReferences();
const given = values.labels.flatMap((file) => directionLabelsOf(readFileSync(file, 'utf8')));
const labels = [
  ...withSentences(given, rows),
  ...(values.corpus === undefined ? [] : furtherLabels(rows, values.corpus)),
];
const { sides, context, decision } = learnDirections(readSides(), labels);
const write = (name: string, data: unknown): void =>
  writeFileSync(join(out, name), `${JSON.stringify(data, null, 2)}\n`);

mkdirSync(out, { recursive: true });
for (const { id, learnt } of sides) {
  if (!learnt) continue;
  const { rarity, ...weights } = learnt;
  write(`${id}.json`, weights);
  write(RARITY_FILE, rarity);
}
write(CONTEXT_FILE, context);
write(DECISION_FILE, decision);
console.log(`Learnt the direction of findings from ${labels.length} paragraphs into ${out}`);
