import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { authority, type Authority } from '../../src/domain/authority.ts';

/** Reads every file of `content/authorities`, by slug. Fails with the file's name where one is not as the schema says. */
export function readAuthorities(directory: string): Authority[] {
  const files = readdirSync(directory).filter((name) => name.endsWith('.yaml'));
  return files.map((file) => readAuthority(join(directory, file))).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readAuthority(file: string): Authority {
  const parsed = authority.safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const problem = parsed.error.issues[0];
  throw new Error(`${file}: ${problem?.path.join('.')}: ${problem?.message}`);
}
