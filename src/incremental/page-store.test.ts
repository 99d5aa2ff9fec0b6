import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defineRead } from '../library/derived.ts';
import { pageId, PageStore } from './page-store.ts';

const PAGE = pageId('/reports/[id]', { id: '2018-11-ilacs' });
let folder: string;
let build = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One build after the other; a value is another one by its name, for a build knows each value once. */
function builds(reads: string[], { made = 'code', props = 'props' } = {}): string {
  const store = new PageStore(folder, made);
  const key = store.keyOf(PAGE, props);
  if (store.isDue(PAGE)) store.remember(PAGE, reads);
  store.save();
  return key;
}

const fresh = (value: () => string): string => {
  build += 1;
  defineRead(`test-store-${build}`, value);
  return `test-store-${build} x`;
};

test('a page of which nothing changed keeps its key', () => {
  const read = fresh(() => 'title');
  expect(builds([read])).toBe(builds([read]));
});

test('a page with other props, or made by other code, has a key that was never there', () => {
  const read = fresh(() => 'title');
  const keys = [builds([read]), builds([read], { props: 'other' }), builds([read], { made: 'other', props: 'other' })];
  expect(new Set(keys).size).toBe(3);
});

test('a page that read what is no more known is made again', () => {
  const before = builds(['test-store-gone x']);
  expect(builds(['test-store-gone x'])).not.toBe(before);
});

test('a page that was to be made and was not is made the next time', () => {
  const store = new PageStore(folder, 'code');
  const key = store.keyOf(PAGE, 'props');
  store.save();
  expect(new PageStore(folder, 'code').keyOf(PAGE, 'props')).not.toBe(key);
});

test('a page has one name, in whatever order its parameters come and whether one is missing or not given', () => {
  expect(pageId('/r', { b: '2', a: '1', c: undefined })).toBe(pageId('/r', { a: '1', b: '2' }));
  expect(pageId('/r', { a: '1' })).not.toBe(pageId('/r', { a: '2' }));
});
