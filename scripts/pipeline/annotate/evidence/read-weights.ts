/** Reads what was learnt about categories: the only file here that touches the disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Category, categoryWeights } from '../../../../src/domain/category.ts';

/** The words that a text is weighed by, with how rare each is; beside the weights of the categories. */
export const RARITY_FILE = 'rarity-of-words.json';

/** Among the weights: how the scores of the categories become a decision. */
export const DECISION_FILE = 'decision.json';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The categories with what a folder of weights holds about them. One without a file of weights stays as it is. */
export function withWeights<Kind extends Category>(categories: readonly Kind[], folder: string): Kind[] {
  if (!existsSync(join(folder, RARITY_FILE))) return [...categories];
  const rarity = readJson(join(folder, RARITY_FILE)) as Record<string, number>;
  return categories.map((category) => {
    const path = join(folder, `${category.id}.json`);
    return existsSync(path) ? { ...category, learnt: { ...categoryWeights.parse(readJson(path)), rarity } } : category;
  });
}
