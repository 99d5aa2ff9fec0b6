/** The model of trails as it was learnt, from `content/trails`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrailModel } from '../trails/suggest.ts';
import { contentDirectory } from './directories.ts';

/** Reads `content/trails/weights.json` and `terms.json`, which `npm run trails:train` wrote. */
export function readTrailModel(folder = join(contentDirectory, 'trails')): TrailModel {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    ...(read('weights.json') as Omit<TrailModel, 'frequencies'>),
    frequencies: read('terms.json') as TrailModel['frequencies'],
  };
}
