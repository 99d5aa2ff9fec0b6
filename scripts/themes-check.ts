/**
 * `npm run themes:check -- --labels FILE [--json FILE]`: how well the tagger agrees with labelled paragraphs.
 * With `--cross-validate`, each is tagged by weights that were learnt without its report; `--learn FILE` adds
 * labelled paragraphs to learn from that are not themselves counted, `--corpus DIR` those of `content/theme-labels`,
 * with their texts from the reports in DIR.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ThemeTag } from '../src/domain/report.ts';
import { readEvidence, readThemeDecision, readThemes } from './pipeline/annotate/themes/read-themes.ts';
import { tagThemes } from './pipeline/annotate/themes/tag.ts';
import { crossValidateThemes } from './themes/cross-validate.ts';
import { themeFigures } from './themes/figures.ts';
import { parseThemeLabels, type Labelled } from './themes/labels.ts';
import { formatThemeFigures, worstOf } from './themes/print.ts';
import { ownLabels } from './themes/texts.ts';

const USAGE = 'themes:check -- --labels FILE [--json FILE] [--cross-validate] [--learn FILE …] [--corpus DIR]';
const { values } = parseArgs({
  options: {
    labels: { type: 'string' },
    json: { type: 'string' },
    'cross-validate': { type: 'boolean', default: false },
    learn: { type: 'string', multiple: true, default: [] },
    corpus: { type: 'string' },
  },
});
const read = (file: string): Labelled[] => parseThemeLabels(readFileSync(file, 'utf8'));

if (values.labels === undefined) {
  console.error(`No labels given. ${USAGE}`);
  process.exit(2);
}
const labels = read(values.labels);
const more = [...values.learn.flatMap(read), ...(values.corpus === undefined ? [] : ownLabels(values.corpus))];
const tags: ThemeTag[][] = values['cross-validate']
  ? crossValidateThemes(
      labels,
      more,
      readEvidence().filter(({ kinds }) => kinds.length === 0),
    )
  : tagThemes(labels, readThemes(), [], readThemeDecision());
const figures = themeFigures(
  labels,
  tags.map((ofOne) => ofOne.map(({ theme }) => theme)),
);
console.log(values['cross-validate'] ? 'Cross-validated, ten parts by report\n' : 'By the weights as shipped\n');
console.log(formatThemeFigures(figures));
console.log(`\nThe worst disagreements:\n${worstOf(labels, tags)}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
