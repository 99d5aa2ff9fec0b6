/** What tells without reading it whether a file is the one that was written before. */
import { lstatSync } from 'node:fs';

/** Size, time of writing (ms, with fractions) and place on the disk of a file; undefined where there is none. */
export function stampOf(file: string): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.size} ${found.mtimeMs} ${found.ino}` : undefined;
}
