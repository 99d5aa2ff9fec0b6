/**
 * `npm run themes:train -- --labels FILE …`: learns the weights of `content/theme-weights` from labelled paragraphs.
 * The same labels and themes give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RARITY_FILE, readEvidence } from './annotate/themes/read-themes.ts';
import { labelsOf } from './themes-check/labels.ts';
import { examplesOf } from './themes-train/examples.ts';
import { learn } from './themes-train/learn.ts';

const USAGE = 'themes:train -- --labels FILE [--labels FILE …] [--out DIR]';
const { values } = parseArgs({ options: { labels: { type: 'string', multiple: true }, out: { type: 'string' } } });

if (values.labels === undefined) {
  console.error(`No labels given. ${USAGE}`);
  process.exit(2);
}
const out = values.out ?? 'content/theme-weights';
const labels = values.labels.flatMap((file) => labelsOf(readFileSync(file, 'utf8')));
const themes = readEvidence();
const write = (name: string, data: unknown): void =>
  writeFileSync(join(out, name), `${JSON.stringify(data, null, 2)}\n`);

mkdirSync(out, { recursive: true });
for (const { id, learnt } of learn(themes, examplesOf(labels, themes))) {
  if (!learnt) continue;
  const { rarity, ...weights } = learnt;
  write(`${id}.json`, weights);
  write(RARITY_FILE, rarity);
}
console.log(`Learnt ${themes.length} themes from ${labels.length} paragraphs into ${out}`);
