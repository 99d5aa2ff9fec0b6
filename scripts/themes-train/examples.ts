/** Labelled paragraphs with their signs. */
import type { ThemeDefinition } from '../../src/domain/theme.ts';
import { lexiconOf } from '../pipeline/annotate/themes/lexicon.ts';
import { signsOf } from '../pipeline/annotate/themes/signs.ts';
import type { Labelled } from '../themes-check/labels.ts';
import type { Example } from './learn.ts';

/** Reads the signs of labelled paragraphs. */
export function examplesOf(labels: readonly Labelled[], themes: readonly ThemeDefinition[]): Example[] {
  const lexicon = lexiconOf(themes, []);
  return labels.map((label) => ({ label, signs: signsOf(label, themes.length, lexicon) }));
}
