/** The text of a report in MDX, as `npm run ingest` wrote it. */
import { join } from 'node:path';
import type { ReportData } from '../domain/report.ts';
import { reportsDirectory } from './directories.ts';
import { textOfFile } from './read-file.ts';

const FRONTMATTER = /^---\n[\s\S]*?\n---\n/u;

/** The MDX below its frontmatter, which the JSON has again. Read when a page asks for it: all of it would fill the memory. */
export function mdxOf({ authority, id }: Pick<ReportData, 'authority' | 'id'>): string {
  const text = textOfFile(join(reportsDirectory, authority, `${id}.mdx`));
  if (text === undefined)
    throw new Error(`${authority}/${id}.json has no ${id}.mdx beside it. Run \`npm run ingest\`.`);
  return text.replace(FRONTMATTER, '').trim();
}
