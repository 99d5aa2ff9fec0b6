/** Reads the themes and what was learnt about them: the only file here that touches the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { categoryWeights } from '../../../../src/domain/category.ts';
import { themeDefinition, type ThemeDefinition } from '../../../../src/domain/theme.ts';

/** The words that a paragraph is weighed by, with how rare each is; beside the weights of the themes. */
export const RARITY_FILE = 'rarity-of-words.json';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

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
  const themes = readEvidence(folder);
  if (!existsSync(join(weights, RARITY_FILE))) return themes;
  const rarity = readJson(join(weights, RARITY_FILE)) as Record<string, number>;
  return themes.map((theme) => {
    const path = join(weights, `${theme.id}.json`);
    return existsSync(path) ? { ...theme, learnt: { ...categoryWeights.parse(readJson(path)), rarity } } : theme;
  });
}
