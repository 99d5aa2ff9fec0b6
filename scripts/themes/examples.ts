/** Labelled paragraphs with their signs. */
import type { ThemeDefinition } from '../../src/domain/theme.ts';
import { lexiconOf } from '../pipeline/annotate/evidence/lexicon.ts';
import { sentencesOf } from '../pipeline/annotate/evidence/sentences.ts';
import { settingOf } from '../pipeline/annotate/evidence/setting.ts';
import { signsOf } from '../pipeline/annotate/evidence/signs.ts';
import type { Example } from '../learn/learn.ts';
import { isOpen, type Labelled } from './labels.ts';

/** Reads the signs of labelled paragraphs. */
export function examplesOf(labels: readonly Labelled[], themes: readonly ThemeDefinition[]): Example[] {
  const lexicon = lexiconOf(themes, []);
  return labels.map((label) => ({
    signs: signsOf(sentencesOf(label.text), themes.length, lexicon, settingOf(undefined, label.section)),
    carries: label.themes,
    maybe: themes.map(({ id }) => id).filter((id) => isOpen(label, id)),
  }));
}
