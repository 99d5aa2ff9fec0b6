/** Reads the themes and what was learnt about them: the only file here that touches the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type ThemeDecision,
  themeDecision,
  themeDefinition,
  type ThemeDefinition,
} from '../../../../src/domain/theme.ts';
import { DECISION_FILE, withWeights } from '../evidence/read-weights.ts';

function readTheme(path: string): ThemeDefinition {
  const read = themeDefinition.safeParse(parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${path} is not a theme: ${read.error.message}`);
  if (!path.endsWith(`${read.data.id}.yaml`)) throw new Error(`${path}: its id is ${read.data.id}`);
  return read.data;
}

/** All themes of a folder by their evidence alone, in the order of their ids. Throws where a file is not a theme, naming it. */
export function readEvidence(folder = 'content/themes'): ThemeDefinition[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => readTheme(join(folder, name)));
}

/** All themes with what was learnt about them. A theme without a file of weights is judged by its evidence. */
export function readThemes(folder = 'content/themes', weights = 'content/theme-weights'): ThemeDefinition[] {
  return withWeights(readEvidence(folder), weights);
}

/** How the themes of a paragraph are decided; undefined where that was not learnt. */
export function readThemeDecision(weights = 'content/theme-weights'): ThemeDecision | undefined {
  const path = join(weights, DECISION_FILE);
  return existsSync(path) ? themeDecision.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
