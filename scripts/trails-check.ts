/**
 * `npm run trails:check -- --labels FILE [--json FILE]`: how good the suggested trails are, by labelled points.
 * With `--cross-validate`, each point is answered by a model that was learnt without its authority.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTrailModel } from '../src/library/trail-model.ts';
import { prepare } from '../src/trails/signs.ts';
import { suggestTrail } from '../src/trails/suggest.ts';
import { crossValidateTrails } from './trails/cross-validate.ts';
import { suggestionFigures } from './trails/figures.ts';
import { parseTrailLabels, type LabelledPoint } from './trails/labels.ts';

const USAGE = 'npm run trails:check -- --labels FILE [--json FILE] [--cross-validate]';
const { values } = parseArgs({
  options: {
    labels: { type: 'string' },
    json: { type: 'string' },
    'cross-validate': { type: 'boolean', default: false },
  },
});
if (values.labels === undefined) {
  console.error(`No labels given. ${USAGE}`);
  process.exit(2);
}

const points = parseTrailLabels(readFileSync(values.labels, 'utf8'));
const model = readTrailModel();
const asShipped = ({ text, paragraphs }: LabelledPoint): string[] =>
  suggestTrail(text, prepare(paragraphs, model.frequencies), model).map(({ anchor }) => anchor);
const shown = values['cross-validate'] ? crossValidateTrails(points, model.frequencies) : points.map(asShipped);
const figures = suggestionFigures(points, shown);
const percent = (value: number): string => `${(value * 100).toFixed(1).padStart(6)} %`;

console.log(values['cross-validate'] ? 'Cross-validated, ten parts by authority' : 'By the weights as shipped');
console.log(`points     ${String(figures.points).padStart(6)}`);
for (const name of ['precision', 'recall', 'silent'] as const) console.log(name.padEnd(10), percent(figures[name]));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
