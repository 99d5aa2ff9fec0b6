import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** How many calls of a function of `node:fs` succeed before it fails as on a full disk. */
const left = vi.hoisted(() => ({ writeFileSync: Infinity, renameSync: Infinity }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const failing = (name: 'writeFileSync' | 'renameSync') =>
    ((...args: [never, never]) => {
      left[name] -= 1;
      if (left[name] < 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      return (real[name] as (...args: unknown[]) => unknown)(...args);
    }) as never;
  return { ...real, writeFileSync: failing('writeFileSync'), renameSync: failing('renameSync') };
});
const { writeTogether } = await import('./write-whole.ts');
const { removeLeftovers } = await import('./leftovers.ts');

let place = '';
const two = () => [
  { file: join(place, 'x/a.json'), text: 'new data' },
  { file: join(place, 'x/a.mdx'), text: 'new text' },
];
const all = (): Record<string, string> =>
  Object.fromEntries(readdirSync(join(place, 'x')).map((name) => [name, readFileSync(join(place, 'x', name), 'utf8')]));

beforeEach(() => {
  Object.assign(left, { writeFileSync: Infinity, renameSync: Infinity });
  place = mkdtempSync(join(tmpdir(), 'whole-'));
  mkdirSync(join(place, 'x'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

it('writes all files of a document', () => {
  writeTogether(two());
  expect(all()).toEqual({ 'a.json': 'new data', 'a.mdx': 'new text' });
});

it.each([0, 1])('leaves no file where the disk is full after %i of them', (writes) => {
  left.writeFileSync = writes;
  expect(() => writeTogether(two())).toThrow('no space left');
  expect(all()).toEqual({});
});

it.each([0, 1])('leaves no file where moving fails after %i of them', (moves) => {
  left.renameSync = moves;
  expect(() => writeTogether(two())).toThrow('no space left');
  expect(all()).toEqual({});
});

it.each([0, 1, 2])('what stood there stands again where the move after %i others fails', (moves) => {
  writeFileSync(join(place, 'x/a.json'), 'old data');
  writeFileSync(join(place, 'x/a.mdx'), 'old text');
  left.renameSync = moves;
  let failures = 0;
  try {
    writeTogether(two());
  } catch {
    failures += 1;
    left.renameSync = Infinity;
  }
  expect(failures).toBe(1);
  // The way back was barred as well: the next run goes it.
  removeLeftovers(place);
  expect(all()).toEqual({ 'a.json': 'old data', 'a.mdx': 'old text' });
});

it('data that a killed run wrote without its text goes with the next run', () => {
  writeFileSync(join(place, 'x/a.json'), 'new data');
  writeFileSync(join(place, 'x/a.mdx.4000000.tmp'), 'new te');
  writeFileSync(join(place, 'x/b.json'), 'whole');
  writeFileSync(join(place, 'x/b.mdx'), 'whole');
  removeLeftovers(place);
  expect(all()).toEqual({ 'b.json': 'whole', 'b.mdx': 'whole' });
});
