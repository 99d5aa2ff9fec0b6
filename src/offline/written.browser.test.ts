/** Beside the browser tests for the site that is built for them: what the build writes to be kept offline. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { hash } from './build/site-files.ts';
import { writeOffline } from './build/write-offline.ts';
import { wireOf } from './sets/plan.ts';
import type { SetManifest } from './sets/sets.ts';

const manifests = (): SetManifest[] => {
  const sets = join(inject('dist'), 'offline/sets');
  const names = readdirSync(sets).filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(readFileSync(join(sets, name), 'utf8')) as SetManifest);
};

test('the shipped library, an authority and a theme are light to fetch', () => {
  // Each of them brings Pagefind's program, of 60 kB.
  const budgets = { library: 560_000, authority: 240_000, theme: 125_000 };
  for (const { id, wire, files, packs } of manifests()) {
    const kind = (Object.keys(budgets) as (keyof typeof budgets)[]).find((name) => id.startsWith(name)) ?? 'theme';
    expect(wire, id).toBeLessThanOrEqual(budgets[kind]);
    if (packs.length > 1) expect(wire, id).toBeLessThan(wireOf(files) / 2);
  }
});

test('writing what is needed offline a second time gives the same bytes', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'pilcrow-written-'));
  cpSync(inject('dist'), dist, { recursive: true });
  const all = (): [string, string][] =>
    readdirSync(join(dist, 'offline'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((name) => [name, hash(readFileSync(name))]);
  const first = all();
  expect(first.length).toBeGreaterThan(50);
  await writeOffline(dist, new URL(inject('site')).pathname);
  expect(all()).toEqual(first);
  rmSync(dist, { recursive: true });
});
