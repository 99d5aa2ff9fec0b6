/** Labelled paragraphs with their signs. */
import type { ThemeDefinition } from '../../src/domain/theme.ts';
import { lexiconOf } from '../pipeline/annotate/evidence/lexicon.ts';
import { parseSentences } from '../pipeline/annotate/evidence/sentences.ts';
import { settingOf } from '../pipeline/annotate/evidence/setting.ts';
import { textFeatures } from '../pipeline/annotate/evidence/text-features.ts';
import type { TrainingExample } from '../learn/learn.ts';
import { isOpen, type Labelled } from './labels.ts';

/** Reads the signs of labelled paragraphs. */
export function themeExamples(labels: readonly Labelled[], themes: readonly ThemeDefinition[]): TrainingExample[] {
  const lexicon = lexiconOf(themes, []);
  return labels.map((label) => ({
    signs: textFeatures(parseSentences(label.text), themes.length, lexicon, settingOf(undefined, label.section)),
    carries: label.themes,
    maybe: themes.map(({ id }) => id).filter((id) => isOpen(label, id)),
  }));
}
