/**
 * `npm run themes:check -- --labels FILE [--json FILE]`: how well the tagger agrees with labelled paragraphs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readThemes } from './annotate/themes/read-themes.ts';
import { tagThemes } from './annotate/themes/tag.ts';
import { figuresOf } from './themes-check/figures.ts';
import { labelsOf } from './themes-check/labels.ts';
import { tableOf, worstOf } from './themes-check/print.ts';

const USAGE = 'themes:check -- --labels FILE [--json FILE]';
const { values } = parseArgs({ options: { labels: { type: 'string' }, json: { type: 'string' } } });

if (values.labels === undefined) {
  console.error(`No labels given. ${USAGE}`);
  process.exit(2);
}
const labels = labelsOf(readFileSync(values.labels, 'utf8'));
const tags = tagThemes(labels, readThemes(), []);
const figures = figuresOf(
  labels,
  tags.map((ofOne) => ofOne.map(({ theme }) => theme)),
);
console.log(tableOf(figures));
console.log(`\nThe worst disagreements:\n${worstOf(labels, tags)}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
