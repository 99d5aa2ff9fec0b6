/** The text of a report in MDX, as `npm run ingest` wrote it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportData } from '../domain/report.ts';
import { reportsDirectory } from './directories.ts';

const FRONTMATTER = /^---\n[\s\S]*?\n---\n/u;

/** The MDX below its frontmatter, which the JSON has again. Read when a page asks for it: all of it would fill the memory. */
export function mdxOf({ authority, id }: Pick<ReportData, 'authority' | 'id'>): string {
  return readFileSync(join(reportsDirectory, authority, `${id}.mdx`), 'utf8')
    .replace(FRONTMATTER, '')
    .trim();
}
