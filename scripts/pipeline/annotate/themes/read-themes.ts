/** Reads the themes and what was learnt about them: the only file here that touches the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { themeDefinition, type ThemeDefinition } from '../../../../src/domain/theme.ts';
import { withWeights } from '../evidence/read-weights.ts';

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
