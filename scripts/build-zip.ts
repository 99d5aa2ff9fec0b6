/**
 * `npm run build:zip`: builds the site and packs it into `pilcrow.zip`, to be carried on a stick.
 * `-- FILE.zip` writes elsewhere; `--site DIR` (with `--base /path/`) packs a site that is built already.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { carriedFiles, type SiteFile } from './zip/carried.ts';
import { packZip } from './zip/pack.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: 'string' }, base: { type: 'string', default: '/' } },
});

/** Builds for the root of a server, in a folder of its own. */
function built(into: string): string {
  const { status, error } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PILCROW_OUT: into, PILCROW_BASE: '/' },
  });
  if (error) console.error(`npm run build could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
  return into;
}

function readSite(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll('\\', '/'), bytes: readFileSync(file) }));
}

const [out = 'pilcrow.zip'] = positionals;
const own = values.site === undefined ? mkdtempSync(join(tmpdir(), 'pilcrow-zip-')) : undefined;
try {
  const files = carriedFiles(readSite(values.site ?? built(own ?? '')), own === undefined ? values.base : '/');
  const zip = packZip(files, 'pilcrow');
  writeFileSync(out, zip);
  const unpacked = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`${out}: ${files.length} files, ${mega(zip.length)}, unpacked ${mega(unpacked)}.`);
} finally {
  if (own !== undefined) rmSync(own, { recursive: true, force: true });
}
