/** Files that change with the reports. All else below `content/` is read as it stands: a change of it makes all pages anew. */
import { existsSync, readFileSync } from 'node:fs';
import { defineRead, noteValue } from './derived.ts';

/** The text of a file; undefined where there is none. */
export function textOfFile(file: string): string | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  noteValue(`file ${encodeURI(file)}`, text);
  return text;
}

defineRead('file', ([file = '']) => textOfFile(decodeURI(file)));
