import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findSources, type FoundSource } from '../ingest/find-sources.ts';

const FIXTURES = 'scripts/fixtures-pdf';
/** Of the fixtures, these are enough for a quick look: one of each way to make a PDF. */
const SMALL = /poole/u;

/** The PDFs of the fixtures and of the folders given: each by its own name, as copies of one report differ by it. */
export function sourcesOf(folders: readonly string[], small: boolean): FoundSource[] {
  const ways = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const fixtures = ways.flatMap(({ name }) =>
    findSources([join(FIXTURES, name)]).map((source) => ({ ...source, name: `${name}-${basename(source.name)}` })),
  );
  const pdfs = [...fixtures, ...findSources(folders)].filter(({ file }) => /\.pdf$/iu.test(file));
  return small ? pdfs.filter(({ name }) => SMALL.test(name)) : pdfs;
}
