import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOf, MOST_BYTES_IN_A_PACK, packGroups as groupsOf, type PageFacts } from './packs.ts';
import type { ListedFile } from '../sets/sets.ts';
import { splitPack, lengthOf } from '../sets/parts.ts';
import { unpack } from '../keep/unpack.ts';
import { pack } from './write-packs.ts';

const file = (path: string, bytes = 10, hash = path): ListedFile => [path, hash, bytes, 5];
const packGroups = (files: ListedFile[], age: PageFacts['age'], region: PageFacts['region'] = () => '') =>
  groupsOf(files, { age, region }).map(({ holds }) => holds);
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
  const fronts = ['themes/', 'reports/', 'about/coverage/', 'themes/neglect/', 'judgements/map/in-care/'];
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

test('among many files, an authority beside its neighbours travels with those of its region', () => {
  const compared = ['a', 'b', 'c', 'd'].map((authority) => file(`authorities/${authority}/compare/`));
  const library = [...compared, file('reports/a/1/', 3 * MOST_BYTES_IN_A_PACK)];
  const region = (authority: string): string => (authority < 'c' ? 'north' : 'south');
  expect(packGroups(library, () => '', region)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('fronts are packed behind the newest reports, which they quote', () => {
  const reports = ['2019-01', '2020-01', '2021-01'].map((month) => file(`reports/a/${month}-ilacs/`, 5_000_000));
  const library = [...reports, file('themes/a/'), file('themes/b/'), file('themes/a/1/', MOST_BYTES_IN_A_PACK)];
  const groups = groupsOf(library, { age: (path) => ageOf(path, ''), region: () => '' });
  expect(groups.filter(({ prefix }) => prefix !== undefined)).toEqual([{ holds: [3, 4], prefix: [1, 2] }]);
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

test('what was packed behind a prefix comes out behind that prefix, and behind no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 3000 }),
      fc.integer({ min: 1, max: 100 }),
      fc.uint8Array({ maxLength: 3000 }),
      async (part, times, own) => {
        const prefix = Buffer.concat(Array.from({ length: times }, (_, at) => Buffer.from([...part, at])));
        const raw = Buffer.concat([own, prefix.subarray(prefix.length >> 1), own]);
        fc.pre(raw.length > 0);
        expect(Buffer.from(unpack(await pack(raw, prefix), raw.length, new Uint8Array(prefix)))).toEqual(raw);
      },
    ),
    { numRuns: 60 },
  );
  const prefix = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 2_654_435_761) >>> 24));
  const packed = await pack(prefix, prefix);
  expect(packed.length).toBeLessThan(1000);
  expect(Buffer.from(unpack(packed, prefix.length, new Uint8Array(prefix)))).toEqual(prefix);
  expect(Buffer.from(unpack(packed, prefix.length, new Uint8Array(prefix.length)))).not.toEqual(prefix);
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
