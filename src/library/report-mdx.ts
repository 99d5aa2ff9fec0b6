/** The text of a report in MDX, as `npm run ingest` wrote it. */
import { join } from 'node:path';
import type { ReportData } from '../domain/report.ts';
import { reportsDirectory } from './directories.ts';
import { textOfFile } from './read-file.ts';

/**
 * The MDX with its frontmatter, which its parser knows apart. Read when a page asks for it: all of it would fill the
 * memory.
 * @param version the number of an earlier version; without it, the report as it is now
 */
export function mdxOf({ authority, id }: Pick<ReportData, 'authority' | 'id'>, version?: number): string {
  const name = version === undefined ? id : `${id}/versions/${version}`;
  const text = textOfFile(join(reportsDirectory, authority, `${name}.mdx`));
  if (text === undefined)
    throw new Error(`${authority}/${name}.json has no MDX of that name beside it. Run \`npm run ingest\`.`);
  return text;
}
