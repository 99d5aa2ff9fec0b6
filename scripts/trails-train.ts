/**
 * `npm run trails:train -- --labels FILE --corpus DIR`: counts the terms of the reports in DIR, as `npm run ingest`
 * wrote them, and learns the weights of `content/trails` from labelled points. The same input gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReports } from '../src/library/reports.ts';
import { frequenciesOf } from './trails/frequencies.ts';
import { parseTrailLabels } from './trails/labels.ts';
import { trailExamples, learnTrails } from './trails/learn.ts';

const USAGE = 'npm run trails:train -- --labels FILE --corpus DIR [--out DIR]';
const { values } = parseArgs({
  options: {
    labels: { type: 'string' },
    corpus: { type: 'string' },
    out: { type: 'string', default: 'content/trails' },
  },
});
if (values.labels === undefined || values.corpus === undefined) {
  console.error(`No labels or no corpus given. ${USAGE}`);
  process.exit(2);
}
const { out } = values;
const write = (name: string, data: unknown): void =>
  writeFileSync(join(out, name), `${JSON.stringify(data, null, 2)}\n`);

const points = parseTrailLabels(readFileSync(values.labels, 'utf8'));
const frequencies = frequenciesOf(readReports(values.corpus));
const { bias, weights, threshold } = learnTrails(
  points.flatMap((point) => trailExamples(point, frequencies)),
  frequencies,
);
mkdirSync(out, { recursive: true });
write('terms.json', frequencies);
write('weights.json', { bias, weights, threshold });
console.log(`Learnt from ${points.length} points into ${out}`);
