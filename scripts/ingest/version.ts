/** The version of the converter: whatever decides what it writes, as one hash. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DECIDES = [
  'scripts/pipeline',
  'scripts/reference',
  'scripts/ingest/reference.ts',
  'src/domain',
  'content/authorities',
  'content/glossary',
  'content/themes',
  'content/theme-weights',
  'content/directions',
  'content/direction-weights',
  'package-lock.json',
];

/** Of the pipeline's own code, its dependencies and what it reads from `content/`. */
export function converterVersion(root = ROOT): string {
  const hash = createHash('sha256');
  for (const file of DECIDES.flatMap((path) => filesAt(root, path))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesAt(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  const names = readdirSync(full, { recursive: true, encoding: 'utf8' }).filter((name) => !name.endsWith('.test.ts'));
  return names
    .map((name) => `${path}/${name}`)
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
}
