import { expect, test } from 'vitest';
import { buildIndex } from './index/build-for-site.ts';
import { decodePostings, encodePostings } from './index/postings.ts';
import { INDEX_FOLDER } from './index/manifest.ts';
import { Search, type SearchRequest } from './engine/search.ts';
import { IndexRenewed, IndexStore, IndexUnavailable } from './engine/store.ts';
import { parseQuery } from './engine/query.ts';
import { nearest, distance } from './engine/suggest.ts';
import { snippet } from './engine/snippet.ts';
import type { SearchReport } from './records.ts';
import { isSatisfied, type Way } from './ways.ts';
import { stemsOf } from './words.ts';

const way = (word: string): Way => ({ stems: stemsOf(word), inRow: false });
const paragraph = (anchor: string, text: string, themes: string[] = []) =>
  ({ anchor, number: anchor.slice(1), kind: 'paragraph', text, themes }) as const;
const REPORTS: SearchReport[] = [
  {
    authority: 'halton',
    id: '2020-03-ilacs',
    kind: 'ilacs-inspection',
    framework: 'ilacs',
    date: '2020-03-13',
    sections: [
      {
        title: 'Children in care',
        area: 'in-care',
        grade: 'good',
        records: [
          paragraph('p1', 'The LADO responds slowly. Allegations wait.', ['allegations']),
          paragraph('p2', 'Children in care see their social workers often.'),
          paragraph('p3', 'Multi-agency work is strong, and well-being matters.'),
        ],
      },
    ],
  },
  {
    authority: 'hull',
    id: '2015-01-sif',
    kind: 'sif-inspection',
    framework: 'sif',
    date: '2015-01-20',
    sections: [
      {
        title: 'Help',
        records: [
          paragraph('p1', 'The local authority designated officer is prompt.'),
          paragraph('p2', 'Looked after children see a dentist. Care of the home is good.'),
        ],
      },
    ],
  },
];
const FILES = buildIndex({
  reports: REPORTS,
  authorities: {
    halton: { name: 'Halton', region: 'North West', aliases: [] },
    hull: { name: 'Hull', region: 'Yorkshire', aliases: [] },
  },
  glossary: [
    { same: ['LADO', 'local authority designated officer'], formerly: [] },
    { same: ['children in care'], formerly: ['looked after children'] },
  ],
  themeTitles: { allegations: 'Allegations' },
});
const serve = (address: string): Promise<Response> => {
  const bytes = FILES.get(address.split(`${INDEX_FOLDER}/`)[1] ?? '');
  return Promise.resolve(bytes === undefined ? new Response('', { status: 404 }) : new Response(Buffer.from(bytes)));
};
const request = (text: string, change: Partial<SearchRequest> = {}): SearchRequest => ({
  text,
  filters: {},
  scope: '',
  sort: 'relevance',
  most: 10,
  widen: true,
  facets: true,
  ...change,
});
const ask = (text: string, change: Partial<SearchRequest> = {}) =>
  new Search(new IndexStore('/', serve)).run(request(text, change));
const places = async (text: string, change: Partial<SearchRequest> = {}) =>
  (await ask(text, change)).hits.map(({ report, anchor }) => `${report.a}#${anchor}`);

test('an abbreviation and its expansion find each other', async () => {
  expect(await places('LADO')).toEqual(expect.arrayContaining(['halton#p1', 'hull#p1']));
  expect(await places('local authority designated officer')).toEqual(expect.arrayContaining(['halton#p1', 'hull#p1']));
});

test('words of other years are found, and the answer says so; for one’s own words only, they are not', async () => {
  const answer = await ask('children in care ');
  expect(answer.widened).toEqual(['looked after children']);
  expect(await places('children in care ')).toContain('hull#p2');
  expect(await places('"children in care" ', { widen: false })).toEqual(['halton#p2']);
});

test('a word is found as it is being typed', async () => {
  expect(await places('dent')).toEqual(['hull#p2']);
});

test('an exact phrase is in the text word for word', async () => {
  expect(await places('"see a dentist"')).toEqual(['hull#p2']);
  expect(await places('"see the dentist"')).toEqual([]);
});

test('of an exact phrase only the paragraphs that have it are counted', async () => {
  const answer = await ask('"children in care"', { widen: false });
  expect([answer.found, ...answer.perReport]).toEqual([1, ['halton/2020-03-ilacs', 1]]);
  expect((await ask('"care in children"')).found).toBe(0);
});

test('a misspelt word gets a suggestion from the index’s own words', async () => {
  expect((await ask('alegations ')).suggestion).toBe('allegations ');
  expect((await ask('allegations ')).suggestion).toBeUndefined();
});

test('both halves of a hyphenated word are found apart and in one', async () => {
  expect(await places('wellbeing ')).toEqual(['halton#p3']);
  expect(await places('agency ')).toEqual(['halton#p3']);
});

test('the name of an authority leads to its paragraphs', async () => {
  expect((await places('Hull dentist '))[0]).toBe('hull#p2');
});

test('filters leave what they say, and each counts what the others leave', async () => {
  const answer = await ask('children ', { filters: { framework: ['sif'] } });
  expect(answer.hits.map(({ report }) => report.a)).toEqual(['hull']);
  expect(answer.counts.framework.get('ilacs')).toBeGreaterThan(0);
  expect(answer.counts.authority.get('halton')).toBeUndefined();
});

test('a scope leaves one authority or one report', async () => {
  expect(await places('children ', { scope: 'halton/2020-03-ilacs' })).toEqual(['halton#p2']);
  expect(await places('children ', { scope: 'hull' })).toEqual(['hull#p2']);
});

test('by date, the newest comes first', async () => {
  const dates = (await ask('children ', { sort: 'date' })).hits.map(({ report }) => report.date);
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('an index that cannot be had says why', async () => {
  const broken = new Search(new IndexStore('/', () => Promise.reject(new Error('offline'))));
  await expect(broken.run(request('care'))).rejects.toThrow(IndexUnavailable);
});

test('the same reports give the same bytes', () => {
  const again = buildIndex({ reports: REPORTS, authorities: {}, glossary: [], themeTitles: {} });
  const once = buildIndex({ reports: REPORTS, authorities: {}, glossary: [], themeTitles: {} });
  expect([...again]).toEqual([...once]);
});

test('postings are read as they were written', () => {
  const records = [0, 3, 4, 900, 70_000];
  const often = [1, 0, 0, 1, 0];
  const read = decodePostings(encodePostings({ records, often }), records.length);
  expect([...read.records]).toEqual(records);
  expect([...read.often]).toEqual(often);
});

test('a swapped pair of letters is one step away, and the frequent word wins', () => {
  expect(distance('saefguard', 'safeguard')).toBe(1);
  const words = [
    { word: 'carer', records: 3 },
    { word: 'cared', records: 9 },
  ];
  expect(nearest('carex', words)).toBe('cared');
});

test('the snippet is the sentence with the words asked for, marked', () => {
  const pieces = snippet('All is well. The dentist waits for children. The end.', [way('dentist')]);
  expect(pieces.map(({ text }) => text).join('')).toBe('The dentist waits for children.');
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['dentist']);
});

test('a phrase is marked as one, and its words are not marked where they stand apart', () => {
  const phrase: Way = { stems: stemsOf('personal adviser'), inRow: true };
  const pieces = snippet('A personal matter came to the personal adviser’s notice', [way('notice'), phrase]);
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['personal adviser’s', 'notice']);
  const apartOnly = snippet('The adviser knew of personal matters', [phrase]);
  expect(apartOnly.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['adviser', 'personal']);
});

test('a phrase does not go over the end of a sentence, but over stop words', () => {
  const phrase: Way = { stems: stemsOf('children in care'), inRow: true };
  expect(isSatisfied('It helps children. Care is good.', phrase)).toBe(false);
  expect(isSatisfied('It helps children who are in care.', phrase)).toBe(true);
});

test('what a query was widened to is marked as the phrase it is', async () => {
  const { hits } = await ask('LADO ');
  const marks = hits.map(({ pieces }) => pieces.filter(({ marked }) => marked).map(({ text }) => text));
  expect(marks).toEqual(expect.arrayContaining([['LADO'], ['local authority designated officer']]));
});

test('a word that merely shares its stem with a term of the glossary widens nothing', () => {
  const glossary = [{ same: ['sufficiency', 'placement duty'], formerly: [] }];
  expect(parseQuery('sufficiently ', glossary).widened).toEqual([]);
  expect(parseQuery('sufficiency ', glossary).widened).toEqual(['placement duty']);
  const plural = [{ same: ['IRO', 'independent reviewing officer'], formerly: [] }];
  expect(parseQuery('IROs ', plural).widened).toEqual(['independent reviewing officer']);
});

test('nothing is said of a wider name that the words asked for stand in', () => {
  const glossary = [{ same: ['sufficiency', 'sufficiency strategy'], formerly: [] }];
  expect(parseQuery('sufficiency ', glossary).widened).toEqual([]);
});

test('stop words ask for nothing', () => {
  expect(parseQuery('what is the ', []).units).toEqual([]);
});

test('a text that cannot be had is said with its result; where none can, the search says so', async () => {
  const folders = [...FILES.keys()].filter((path) => path.startsWith('texts/'));
  const without = (gone: (path: string) => boolean): Search =>
    new Search(
      new IndexStore('/', (address) => {
        const path = address.slice(`/${INDEX_FOLDER}/`.length);
        const bytes = gone(path) ? undefined : FILES.get(path);
        return bytes
          ? Promise.resolve(new Response(new Uint8Array(bytes)))
          : Promise.reject(new TypeError('no network'));
      }),
    );
  const some = await without((path) => path === folders[0]).run(request('children'));
  expect(some.hits.map(({ lost, text }) => [lost ?? false, text === '']).sort()).toEqual([
    [false, false],
    [true, true],
  ]);
  await expect(without((path) => folders.includes(path)).run(request('children'))).rejects.toThrow(IndexUnavailable);
});

test('a file that the site no longer has is news of a newer site, not a lost network', async () => {
  const gone = (address: string): Promise<Response> => {
    const bytes = address.includes('/texts/') ? undefined : FILES.get(address.slice(`/${INDEX_FOLDER}/`.length));
    return Promise.resolve(bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 }));
  };
  await expect(new Search(new IndexStore('/', gone)).run(request('children'))).rejects.toThrow(IndexRenewed);
});
