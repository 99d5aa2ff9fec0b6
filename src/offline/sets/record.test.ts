import { expect, test } from 'vitest';
import {
  contentByPath,
  keptBundles,
  neededHashes,
  renewed,
  withoutSet,
  withReady,
  withSet,
  type KeptRecord,
} from './record.ts';
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

test('an authority or theme has its own pages and bundle, the library the bundles of the site instead', () => {
  const files = [
    '',
    'offline/',
    'pagefind/index/en_1.pf_index',
    'pagefind/fragment/en_1.pf_fragment',
    'pagefind/kept/authority-a.bin',
    'pagefind/kept/theme-t.bin',
    'pagefind/names.bin',
    'pagefind/pagefind.js',
    'pagefind/pagefind.en_1.pf_meta',
    'pagefind/paragraphs/facts.bin',
    'pagefind/recent/index/en_2.pf_index',
    'pagefind/wasm.en.pagefind',
    'reports/a/1/',
    'reports/a/1/picture.png',
    'reports/b/2/',
    'themes/t/',
  ].map((path) => file(path, path));
  const sets = cutSets('v', files, { authorities: [{ slug: 'a', name: 'A' }], themes: [{ id: 't', title: 'T' }] });
  const paths = (id: string) => sets.find((set) => set.id === id)?.files.map(([path]) => path);
  const shell = ['', 'offline/', 'pagefind/names.bin', 'pagefind/wasm.en.pagefind'];
  expect(paths('authority-a')).toEqual([...shell, 'pagefind/kept/authority-a.bin', 'reports/a/1/']);
  expect(paths('theme-t')).toEqual([...shell, 'pagefind/kept/theme-t.bin', 'themes/t/']);
  expect(paths('library')).toEqual([
    '',
    'offline/',
    'pagefind/index/en_1.pf_index',
    'pagefind/names.bin',
    'pagefind/pagefind.en_1.pf_meta',
    'pagefind/paragraphs/facts.bin',
    'pagefind/recent/index/en_2.pf_index',
    'pagefind/wasm.en.pagefind',
    'reports/a/1/',
    'reports/b/2/',
    'themes/t/',
  ]);
});

test('what is searched without the network is the bundles of the sets that are ready', () => {
  const bundle = file('pagefind/kept/authority-a.bin', 'h3');
  const record = withSet(two(), manifest('authority-a', [file('x/', 'h1'), bundle]));
  expect(keptBundles(undefined, '/base/')).toEqual({ bundles: [], isOlder: false });
  expect(keptBundles(record, '/base/')).toEqual({ bundles: [], isOlder: false });
  const bundles = ['/base/pagefind/kept/authority-a.bin'];
  expect(keptBundles(withReady(record, 'authority-a'), '/base/')).toEqual({ bundles, isOlder: false });
});

test('a set that was kept before there were bundles is known to be older; the library never had one', () => {
  const shelf = file('search-index/shelves/theme-t.bin', 'h3');
  const before = withReady(withSet(undefined, manifest('theme-t', [file('x/', 'h1'), shelf])), 'theme-t');
  expect(keptBundles(before, '/')).toEqual({ bundles: [], isOlder: true });
  const library = withReady(withSet(undefined, manifest('library', [file('x/', 'h1')])), 'library');
  expect(keptBundles(library, '/')).toEqual({ bundles: [], isOlder: false });
});

test('no failure is worded as ready', () => {
  expect(say({ state: 'full', free: 1_000_000 })).toContain('Not ready offline');
  expect(say({ state: 'failed', paths: ['/a', '/b', '/c', '/d'] })).toContain('/a, /b, /c and 1 more');
  expect(say({ state: 'lost', done: 1, of: 2 })).toContain('Not ready offline');
  expect(say({ state: 'foreign' })).toContain('Not ready offline');
});
