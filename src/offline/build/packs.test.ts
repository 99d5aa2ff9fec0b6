import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOf, MOST_BYTES_IN_A_PACK, packGroups } from './packs.ts';
import type { ListedFile } from '../sets/sets.ts';
import { splitPack, lengthOf } from '../sets/parts.ts';
import { unpack } from '../keep/unpack.ts';
import { pack } from './write-packs.ts';

const file = (path: string, bytes = 10, hash = path): ListedFile => [path, hash, bytes, 5];
const paths = (files: ListedFile[], groups: number[][]) => groups.map((holds) => holds.map((at) => files[at]?.[0]));

test('the shell and the vocabulary have packs of their own, the rest stands by the time of its reports', () => {
  const files = [
    file('_astro/a.css'),
    file('reports/x/2020-01-ilacs/'),
    file('reports/y/2013-05-sif/'),
    file('pagefind/index/a.pf_index'),
    file('pagefind/names.bin'),
    file('pagefind/paragraphs/facts.bin'),
    file('pagefind/paragraphs/texts/a-0.bin'),
    file('search/'),
    file('themes/neglect/'),
  ];
  const ages: Record<string, string> = {
    'reports/x/2020-01-ilacs/': '2020-01',
    'reports/y/2013-05-sif/': '2013-05',
    'themes/neglect/': '2013-09',
    'pagefind/paragraphs/texts/a-0.bin': '2020-01',
  };
  expect(
    paths(
      files,
      packGroups(files, (path) => ages[path] ?? ''),
    ),
  ).toEqual([
    ['_astro/a.css', 'pagefind/names.bin', 'search/'],
    ['pagefind/index/a.pf_index', 'pagefind/paragraphs/facts.bin'],
    ['reports/y/2013-05-sif/', 'themes/neglect/', 'pagefind/paragraphs/texts/a-0.bin', 'reports/x/2020-01-ilacs/'],
  ]);
});

test('among many files, what changes with each new report has a pack of its own', () => {
  const own = ['reports/x/2020-01-ilacs/', 'themes/neglect/2/'];
  const fronts = ['themes/', 'reports/', 'about/coverage/', 'themes/neglect/', 'themes/neglect/improve/'];
  const library = [...own, ...fronts].map((path) => file(path, MOST_BYTES_IN_A_PACK / 6));
  expect(
    paths(
      library,
      packGroups(library, () => ''),
    ).map((pack) => pack.toSorted()),
  ).toEqual([fronts.toSorted(), own.toSorted()]);
  const few = ['themes/neglect/', 'themes/neglect/2/'].map((path) => file(path));
  expect(packGroups(few, () => '')).toEqual([[0, 1]]);
});

test('a content stands in a pack once, and a file alone is no pack', () => {
  const files = [file('reports/a/1/', 10, 'same'), file('reports/b/1/', 10, 'same')];
  expect(packGroups(files, () => '')).toEqual([]);
});

test('a pack is never much larger than a phone can unpack', () => {
  const most = MOST_BYTES_IN_A_PACK;
  const files = Array.from({ length: 30 }, (_, at) => file(`reports/a/${at}/`, most / 7));
  const groups = packGroups(files, () => '');
  expect(groups.flat()).toHaveLength(30);
  for (const holds of groups) expect(holds.length).toBeLessThanOrEqual(8);
});

test('a page is of the time of the reports that it names', () => {
  expect(ageOf('reports/a/2014-02-sif/', '')).toBe('2014-02');
  const named = ['2011-01', '2019-03', '2020-01'].map((month) => `href="/reports/a/${month}-sif/#p1"`).join(' ');
  expect(ageOf('themes/neglect/', named)).toBe('2019-03');
  expect(ageOf('about/', 'no reports')).toBe('');
});

test('what is packed comes out of the pack byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 5000 }), { minLength: 1 }), async (contents) => {
      const packed = await pack(Buffer.concat([...contents, ...contents]));
      const files = [...contents, ...contents].map(({ length }, at): ListedFile => [`${at}/`, `${at}`, length, 0]);
      const parts = splitPack(unpack(packed, lengthOf(files)), files);
      expect(parts.map((part) => Buffer.from(part))).toEqual(
        [...contents, ...contents].map((each) => Buffer.from(each)),
      );
    }),
    { numRuns: 60 },
  );
});

test('what a pack has said once costs next to nothing the second time, however far back it stands', async () => {
  const page = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 2_654_435_761) >>> 24));
  const between = Buffer.alloc(8_000_000, 'x');
  const packed = await pack(Buffer.concat([page, between, page]));
  expect(packed.length).toBeLessThan((await pack(Buffer.concat([page, between]))).length + 1000);
  const files = [page, between, page].map(({ length }): ListedFile => ['', '', length, 0]);
  expect(Buffer.from(splitPack(unpack(packed, lengthOf(files)), files)[2] ?? [])).toEqual(page);
});

test('a pack that is cut short or of another length is refused', async () => {
  const packed = await pack(Buffer.from('the same words, the same words'));
  expect(() => unpack(packed.subarray(0, 9), 30)).toThrow();
  expect(() => unpack(packed, 29)).toThrow(/expected 29/u);
  expect(() => unpack(Buffer.from('<!doctype html>'), 15)).toThrow();
});
