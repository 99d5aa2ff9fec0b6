/** What readers say, and what reports say for it: `content/everyday-words.yaml`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentDirectory } from './directories.ts';

const everydayWords = z.array(
  z.strictObject({ says: z.array(z.string().min(1)).min(1), means: z.array(z.string().min(1)).min(1) }),
);
export type EverydayWords = z.infer<typeof everydayWords>[number];

/** The entries of the list; none where there is no list. */
export function allEverydayWords(): EverydayWords[] {
  const file = join(contentDirectory, 'everyday-words.yaml');
  return existsSync(file) ? everydayWords.parse(parse(readFileSync(file, 'utf8'))) : [];
}
