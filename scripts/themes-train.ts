/**
 * `npm run themes:train -- --labels FILE … --corpus DIR`: learns the weights of `content/theme-weights` from labelled
 * paragraphs, and from those that `content/theme-labels` names, whose texts are in DIR as `npm run ingest` wrote them.
 * The same labels, texts and themes give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RARITY_FILE } from './pipeline/annotate/evidence/read-weights.ts';
import { DECISION_FILE } from './pipeline/annotate/evidence/read-weights.ts';
import { readEvidence } from './pipeline/annotate/themes/read-themes.ts';
import { parseThemeLabels } from './themes/labels.ts';
import { ownLabels } from './themes/texts.ts';
import { learnThemes } from './themes/learn-themes.ts';

const USAGE = 'themes:train -- --labels FILE [--labels FILE …] [--corpus DIR] [--out DIR]';
const { values } = parseArgs({
  options: {
    labels: { type: 'string', multiple: true },
    corpus: { type: 'string' },
    out: { type: 'string', default: 'content/theme-weights' },
  },
});

if (values.labels === undefined) {
  console.error(`No labels given. ${USAGE}`);
  process.exit(2);
}
const { out } = values;
const given = values.labels.flatMap((file) => parseThemeLabels(readFileSync(file, 'utf8')));
const labels = [...given, ...(values.corpus === undefined ? [] : ownLabels(values.corpus))];
const themes = readEvidence().filter(({ kinds }) => kinds.length === 0);
const write = (name: string, data: unknown): void =>
  writeFileSync(join(out, name), `${JSON.stringify(data, null, 2)}\n`);

mkdirSync(out, { recursive: true });
const taught = learnThemes(themes, labels);
for (const { id, learnt } of taught.themes) {
  if (!learnt) continue;
  const { rarity, ...weights } = learnt;
  write(`${id}.json`, weights);
  write(RARITY_FILE, rarity);
}
write(DECISION_FILE, taught.decision);
console.log(`Learnt ${themes.length} themes from ${labels.length} paragraphs into ${out}`);
