/** The sources that the repository has, read: the fixtures and what the site ships with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../pipeline/read/read-source.ts';
import type { SourceTree } from '../pipeline/tree/source-tree.ts';

const FOLDERS = ['scripts/fixtures', 'scripts/fixtures-pdf', 'content/sources'];
const SOURCE = /\.(?:pdf|txt)$/u;

/** The paths of all sources of our own and of those shipped; with `more`, those in that folder too. */
export function sourcePaths(more: readonly string[] = []): string[] {
  const inside = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => SOURCE.test(name) && !name.endsWith('.messages.txt'))
      .map((name) => join(folder, name));
  return [...FOLDERS, ...more].flatMap(inside).sort();
}

/** Reads a source as the pipeline does. */
export function readPath(path: string): Promise<SourceTree> {
  return readSource({ path, bytes: new Uint8Array(readFileSync(path)) });
}
