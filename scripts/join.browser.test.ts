/** Beside the browser tests for the site that is built for them: shards joined are compared with it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { SITE_ENVIRONMENT } from '../src/browser/global-setup.ts';

const SHARDS = ['1/3', '2/3', '3/3'];
let place: string;
const folderOf = (shard: string): string => join(place, shard.replace('/', '-of-'));

function run(script: string[], environment: Record<string, string> = {}): { status: number | null; said: string } {
  // Not the variables that Vitest sets, such as BASE_URL: Astro reads them.
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, ...SITE_ENVIRONMENT, ...environment };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...script], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'pilcrow-shards-'));
  for (const shard of SHARDS) {
    const { status, said } = run(['build'], { PILCROW_SHARD: shard, PILCROW_OUT: folderOf(shard) });
    expect(status, said).toBe(0);
  }
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('three shards, joined, are the site that is built at once, byte for byte', () => {
  for (const shard of SHARDS) expect(filesOf(folderOf(shard)).length).toBeLessThan(filesOf(inject('dist')).length / 2);
  const out = join(place, 'joined');
  const { status, said } = run(['join', '--', '--out', out, ...SHARDS.map(folderOf)]);
  expect(status, said).toBe(0);
  expect(filesOf(out)).toEqual(filesOf(inject('dist')));
  const different = filesOf(out).filter(
    (path) => !readFileSync(join(out, path)).equals(readFileSync(join(inject('dist'), path))),
  );
  expect(different).toEqual([]);
});

test('where a shard is missing nothing is joined, and it is said which', () => {
  const out = join(place, 'two');
  const { status, said } = run(['join', '--', '--out', out, folderOf('1/3'), folderOf('3/3')]);
  expect(status).toBe(2);
  expect(said).toContain('Shard 2 of 3 is missing.');
  expect(readdirSync(place)).not.toContain('two');
});
