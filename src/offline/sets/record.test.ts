import { expect, test } from 'vitest';
import { contentByPath, neededHashes, renewed, withoutSet, withReady, withSet, type KeptRecord } from './record.ts';
import { missing } from './sets.ts';
import { say } from '../show/wording.ts';
import { cutSets, type ListedFile } from './sets.ts';

const file = (path: string, hash: string): ListedFile => [path, hash, 10, 5];
const manifest = (id: string, files: ListedFile[], version = 'v1') => ({
  version,
  id,
  title: id,
  wire: 5,
  files,
  packs: [],
});
const two = (): KeptRecord =>
  withSet(withSet(undefined, manifest('a', [file('x/', 'h1'), file('y/', 'h2')])), manifest('b', [file('x/', 'h1')]));

test('what two sets share is kept until the last of them goes', () => {
  const without = withoutSet(two(), 'a');
  expect(neededHashes(without)).toEqual(new Set(['h1']));
  expect(without && withoutSet(without, 'b')).toBeUndefined();
});

test('a set is ready only once that is said of it', () => {
  expect(two().sets['a']?.ready).toBe(false);
  expect(withReady(two(), 'a').sets).toMatchObject({ a: { ready: true }, b: { ready: false } });
});

test('only what is not there is fetched, and each content once', () => {
  expect(missing([file('x/', 'h1'), file('z/', 'h1'), file('y/', 'h2')], new Set(['h2']))).toHaveLength(1);
});

test('a newer version has one record for all kept sets, and only changed contents are missing', () => {
  const next = renewed(withReady(two(), 'b'), 'v2', [manifest('b', [file('x/', 'h9')], 'v2'), manifest('c', [])]);
  expect(Object.keys(next.sets)).toEqual(['b']);
  expect(contentByPath(next).get('x/')).toBe('h9');
  expect(missing(next.sets['b']?.files ?? [], neededHashes(two())).map(([path]) => path)).toEqual(['x/']);
});

test('an authority or theme has its own pages and shelf, the library the whole index instead', () => {
  const files = [
    '',
    'offline/',
    'reports/a/1/',
    'reports/a/1/picture.png',
    'reports/b/2/',
    'themes/t/',
    'search-index/manifest.bin',
    'search-index/texts/ta-0.bin',
    'search-index/shelves/authority-a.bin',
    'search-index/shelves/theme-t.bin',
  ].map((path) => file(path, path));
  const sets = cutSets('v', files, {
    authorities: [{ slug: 'a', name: 'A' }],
    texts: ['aa', 'bb'],
    themes: [{ id: 't', title: 'T' }],
  });
  const paths = (id: string) => sets.find((set) => set.id === id)?.files.map(([path]) => path);
  expect(paths('authority-a')).toEqual(['', 'offline/', 'search-index/shelves/authority-a.bin', 'reports/a/1/']);
  expect(paths('theme-t')).toEqual(['', 'offline/', 'search-index/shelves/theme-t.bin', 'themes/t/']);
  expect(paths('library')).toContain('search-index/texts/ta-0.bin');
  for (const path of ['reports/a/1/picture.png', 'search-index/shelves/theme-t.bin'])
    expect(paths('library')).not.toContain(path);
});

test('no failure is worded as ready', () => {
  expect(say({ state: 'full', free: 1_000_000 })).toContain('Not ready offline');
  expect(say({ state: 'failed', paths: ['/a', '/b', '/c', '/d'] })).toContain('/a, /b, /c and 1 more');
  expect(say({ state: 'lost', done: 1, of: 2 })).toContain('Not ready offline');
  expect(say({ state: 'foreign' })).toContain('Not ready offline');
});
