/** Reads the themes of `content/themes`: the only file here that touches the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { themeDefinition, type ThemeDefinition } from '../../../src/domain/theme.ts';

/** All themes of a folder, in the order of their ids. Throws where a file is not a theme, naming it. */
export function readThemes(folder = 'content/themes'): ThemeDefinition[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((name) => {
    const read = themeDefinition.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (!read.success) throw new Error(`${join(folder, name)} is not a theme: ${read.error.message}`);
    if (`${read.data.id}.yaml` !== name) throw new Error(`${join(folder, name)}: its id is ${read.data.id}`);
    return read.data;
  });
}
