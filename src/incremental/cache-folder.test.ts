import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { giveBack, takeCacheFolder } from './cache-folder.ts';

let place: string;
let cache: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'pilcrow-cache-'));
  cache = join(place, 'cache');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test('a build can do without', () => {
  expect(takeCacheFolder(place, 'off')).toBeUndefined();
});

test('what a whole build left is there for the next', () => {
  expect(takeCacheFolder(place, cache)).toBe(cache);
  writeFileSync(join(cache, 'pages.json'), '{}');
  giveBack(cache);
  expect(takeCacheFolder(place, cache)).toBe(cache);
  expect(readFileSync(join(cache, 'pages.json'), 'utf8')).toBe('{}');
});

test('what a build left that was cut short is thrown away: its files may be of two states', () => {
  mkdirSync(cache);
  writeFileSync(join(cache, 'building'), '999999999');
  writeFileSync(join(cache, 'pages.json'), '{}');
  expect(takeCacheFolder(place, cache)).toBe(cache);
  expect(existsSync(join(cache, 'pages.json'))).toBe(false);
});

test('a folder with which another process builds is left to it', () => {
  mkdirSync(cache);
  writeFileSync(join(cache, 'building'), String(process.ppid));
  expect(takeCacheFolder(place, cache)).toBeUndefined();
});
