/**
 * `npm run themes:check -- --labels FILE [--json FILE]`: how well the tagger agrees with labelled paragraphs.
 * With `--cross-validate`, each is tagged by weights that were learnt without its report; `--learn FILE` adds
 * labelled paragraphs to learn from that are not themselves counted, `--corpus DIR` those of `content/theme-labels`,
 * with their texts from the reports in DIR.
 */
import { readFileSync } from 'node:fs';
import type { ThemeTag } from '../src/domain/report.ts';
import { checkArguments, printCheck } from './learn/check-command.ts';
import { readEvidence, readThemeDecision, readThemes } from './pipeline/annotate/themes/read-themes.ts';
import { tagThemes } from './pipeline/annotate/themes/tag.ts';
import { crossValidateThemes } from './themes/cross-validate.ts';
import { themeFigures } from './themes/figures.ts';
import { parseThemeLabels, type Labelled } from './themes/labels.ts';
import { formatThemeFigures, worstOf } from './themes/print.ts';
import { ownLabels } from './themes/texts.ts';

const values = checkArguments('themes:check');
const read = (file: string): Labelled[] => parseThemeLabels(readFileSync(file, 'utf8'));

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
printCheck(
  values,
  'report',
  [formatThemeFigures(figures), `The worst disagreements:\n${worstOf(labels, tags)}`],
  figures,
);
