import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLibrary, type Library } from '../engine/library.ts';
import { IndexRenewed, IndexUnavailable, type Fetch } from '../engine/files.ts';
import type { SearchAnswer, SearchRequest } from '../engine/search.ts';
import { keptBundle, type Names } from '../layer/facts.ts';
import type { SearchReport } from '../records.ts';
import { withChunkSize, writeBundle } from './bundle.ts';
import { writeKeptBundles } from './kept.ts';

const record = (anchor: string, text: string, themes: string[] = []) =>
  ({ anchor, number: anchor.slice(1), kind: 'paragraph', text, themes }) as const;
const HALTON: SearchReport = {
  authority: 'halton',
  id: '2020-03-ilacs',
  kind: 'ilacs-inspection',
  framework: 'ilacs',
  date: '2020-03-13',
  overall: 'good',
  sections: [
    {
      title: 'Children in care',
      area: 'in-care',
      grade: 'good',
      records: [
        record('p1', 'The LADO responds slowly. Allegations & neglect <wait>.', ['allegations', 'neglect']),
        record('p2', 'Children in care see their social workers often. Neglect is rare.', ['neglect']),
        record('p3', 'Multi-agency work is strong, and well-being matters.'),
      ],
    },
  ],
};
const HULL: SearchReport = {
  authority: 'hull',
  id: '2015-01-sif',
  kind: 'sif-inspection',
  framework: 'sif',
  date: '2015-01-20',
  overall: '',
  sections: [
    {
      title: 'Help',
      records: [
        record('p1', 'The local authority designated officer is prompt about neglect and wellbeing.', ['neglect']),
        record('p2', 'Looked after children see a dentist. Care of the home is good.'),
      ],
    },
  ],
};
const NAMES: Names = {
  authorities: {
    halton: { name: 'Halton', region: 'North West', aliases: [] },
    hull: { name: 'Hull', region: 'Yorkshire', aliases: [] },
  },
  glossary: [
    { same: ['LADO', 'local authority designated officer'], formerly: [] },
    { same: ['children in care'], formerly: ['looked after children'] },
  ],
  themeTitles: { allegations: 'Allegations', neglect: 'Neglect' },
};

let site: string;
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'pilcrow-search-'));
  await withChunkSize(40_000, async () => {
    await writeKeptBundles([HULL, HALTON], site);
    // For Pagefind's program, which it writes beside any bundle.
    await writeBundle([{ url: '/', html: '<html lang="en-GB"><body>One page</body></html>' }], join(site, 'pagefind'));
  });
  writeFileSync(join(site, 'pagefind/names.bin'), JSON.stringify(NAMES));
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

const serve: Fetch = (address) => {
  const file = join(site, address);
  const bytes = existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
  return Promise.resolve(new Response(bytes ?? null, { status: bytes === undefined ? 404 : 200 }));
};

const open = (sets: readonly string[], fetcher: Fetch = serve): Library =>
  openLibrary(
    {
      bundles: sets.map((set) => `/${keptBundle(set)}/`),
      program: '/pagefind/',
      names: '/pagefind/names.bin',
    },
    fetcher,
  );
const BOTH = ['authority-halton', 'authority-hull'];
const request = (text: string, change: Partial<SearchRequest> = {}): SearchRequest => ({
  text,
  filters: {},
  scope: '',
  since: '',
  sort: 'relevance',
  most: 10,
  widen: true,
  ...change,
});
const ask = (sets: readonly string[], text: string, change: Partial<SearchRequest> = {}): Promise<SearchAnswer> =>
  open(sets).run(request(text, change));
const places = async (sets: readonly string[], text: string, change: Partial<SearchRequest> = {}): Promise<string[]> =>
  (await ask(sets, text, change)).hits.map(({ report, anchor }) => `${report.a}#${anchor}`);

test('an authority’s bundle finds its paragraphs and no others, with their texts as they are', async () => {
  expect(await places(['authority-halton'], 'neglect')).toEqual(expect.arrayContaining(['halton#p1', 'halton#p2']));
  expect((await ask(['authority-halton'], 'neglect')).found).toBe(2);
  const [hit] = (await ask(['authority-halton'], 'allegations ')).hits;
  expect(hit).toMatchObject({
    report: { a: 'halton', id: '2020-03-ilacs' },
    number: '1',
    section: { title: 'Children in care', area: 'in-care', grade: 'good' },
    text: 'The LADO responds slowly. Allegations & neglect <wait>.',
  });
});

test('a theme’s bundle has its paragraphs only, of every authority', async () => {
  expect((await places(['theme-neglect'], 'neglect')).toSorted()).toEqual(['halton#p1', 'halton#p2', 'hull#p1']);
  expect(await places(['theme-neglect'], 'dentist ')).toEqual([]);
});

test('a paragraph of several bundles is found, counted and listed once; so is a report', async () => {
  const sets = ['theme-allegations', 'theme-neglect', 'authority-halton'];
  expect((await places(sets, 'neglect')).toSorted()).toEqual(['halton#p1', 'halton#p2', 'hull#p1']);
  const library = open(sets);
  expect((await library.run(request('neglect'))).found).toBe(3);
  expect((await library.counts(request('neglect'))).theme).toEqual(
    new Map([
      ['neglect', 3],
      ['allegations', 1],
    ]),
  );
  expect(await library.list(request('neglect'))).toHaveLength(3);
  expect(await places(sets, 'halton paragraph 1')).toContain('halton#p1');
  expect((await places(sets, 'halton paragraph 1')).filter((place) => place === 'halton#p1')).toHaveLength(1);
  expect((await library.shown()).reports.map(({ a }) => a).toSorted()).toEqual(['halton', 'hull']);
});

test('an abbreviation and its expansion find each other, in different bundles', async () => {
  expect((await places(BOTH, 'LADO')).toSorted()).toEqual(['halton#p1', 'hull#p1']);
  expect(await places(BOTH, 'local authority designated officer')).toEqual(
    expect.arrayContaining(['halton#p1', 'hull#p1']),
  );
});

test('words of other years are found, and the answer says so; for one’s own words only, they are not', async () => {
  expect((await ask(BOTH, 'children in care ')).widened).toEqual(['looked after children']);
  expect(await places(BOTH, 'children in care ')).toContain('hull#p2');
  expect(await places(BOTH, '"children in care" ', { widen: false })).toEqual(['halton#p2']);
});

test('an exact phrase is in the text word for word, and only paragraphs that have it are counted', async () => {
  expect(await places(BOTH, '"see a dentist"')).toEqual(['hull#p2']);
  expect(await places(BOTH, '"see the dentist"')).toEqual([]);
  expect((await ask(BOTH, '"children in care"', { widen: false })).found).toBe(1);
  expect((await ask(BOTH, '"care in children"')).found).toBe(0);
});

test('a word is found as it is being typed; a hyphenated one apart and in one', async () => {
  expect(await places(BOTH, 'dent')).toEqual(['hull#p2']);
  expect((await places(BOTH, 'wellbeing ')).toSorted()).toEqual(['halton#p3', 'hull#p1']);
  expect(await places(BOTH, 'agency ')).toEqual(['halton#p3']);
});

test('a misspelt word gets a suggestion from the words of what is kept', async () => {
  expect((await ask(BOTH, 'alegations ')).suggestion).toBe('allegations ');
  expect((await ask(BOTH, 'allegations ')).suggestion).toBeUndefined();
});

test('filters, scopes and dates narrow and order what several bundles found', async () => {
  expect(await places(BOTH, 'children ', { filters: { framework: ['sif'] } })).toEqual(['hull#p2']);
  expect(await places(BOTH, 'children ', { scope: 'halton/2020-03-ilacs' })).toEqual(['halton#p2']);
  const dates = (await ask(BOTH, 'neglect ', { sort: 'date' })).hits.map(({ report }) => report.date);
  expect(dates).toEqual(['2020-03-13', '2020-03-13', '2015-01-20']);
});

test('a bundle that cannot be had says why, and one that the site no longer has is news of a newer site', async () => {
  const cut = open(BOTH, () => Promise.reject(new TypeError('no network')));
  await expect(cut.run(request('care'))).rejects.toThrow(IndexUnavailable);
  await expect(ask(['authority-nowhere'], 'care')).rejects.toThrow(IndexRenewed);
});

test('the same reports give the same bytes again', async () => {
  const bundle = (): Buffer => readFileSync(join(site, keptBundle('theme-neglect')));
  const before = bundle();
  await withChunkSize(40_000, () => writeKeptBundles([HULL, HALTON], site));
  expect(bundle().equals(before)).toBe(true);
});
