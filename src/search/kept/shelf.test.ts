import { expect, test } from 'vitest';
import { Search, type SearchAnswer } from './engine/search.ts';
import { IndexStore } from './engine/store.ts';
import { buildIndexWith, type IndexFiles, type IndexSources } from './index/build.ts';
import type { SearchReport } from '../records.ts';
import { shelvesOf, together, type Shelf } from './shelf.ts';

const record = (anchor: string, text: string, themes: string[]) =>
  ({ anchor, number: anchor.slice(1), kind: 'paragraph', text, themes }) as const;
const report = (authority: string, records: SearchReport['sections'][number]['records']): SearchReport => ({
  authority,
  id: '2020-03-ilacs',
  kind: 'ilacs-inspection',
  framework: 'ilacs',
  date: '2020-03-13',
  overall: '',
  sections: [{ title: 'Help', area: 'help-and-protection', grade: 'good', records: [...records] }],
});
const SOURCES: IndexSources = {
  reports: [
    report('halton', [
      record('p1', 'Neglect is recognised early.', ['neglect']),
      record('p2', 'Neglect and private fostering are known.', ['neglect', 'private-fostering']),
    ]),
    report('hull', [record('p1', 'Neglect is seen too late.', ['neglect']), record('p2', 'Audits are rare.', [])]),
  ],
  authorities: {
    halton: { name: 'Halton', region: 'North West', aliases: [] },
    hull: { name: 'Hull', region: 'Yorkshire', aliases: [] },
  },
  glossary: [],
  themeTitles: { neglect: 'Neglect' },
};
const shelves = shelvesOf(SOURCES);
const shelf = (name: string): Shelf => shelves.get(name) ?? expect.fail(`no shelf ${name}`);

function searchOf(sources: IndexSources): Search {
  let names = 0;
  const files: IndexFiles = buildIndexWith({ name: () => String((names += 1)), pack: (bytes) => bytes }, sources);
  const answer = (address: string): Response => {
    const bytes = files.get(address.replace('/search-index/', ''));
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  };
  return new Search(new IndexStore('/', (address) => Promise.resolve(answer(address))));
}

const ask = (search: Search, text: string): Promise<SearchAnswer> =>
  search.run({ text, filters: {}, scope: '', sort: 'relevance', most: 10, widen: true, facets: true });
const found = async (sources: IndexSources, text: string): Promise<string[]> =>
  (await ask(searchOf(sources), text)).hits.map(({ report, anchor }) => `${report.a} ${anchor}`).sort();

test('the shelf of an authority finds what the whole index finds in it', async () => {
  const whole = (await found(SOURCES, 'neglect')).filter((hit) => hit.startsWith('halton'));
  expect(await found(together([shelf('authority-halton')]), 'neglect')).toEqual(whole);
});

test('the shelf of a theme has its paragraphs only, of every authority', async () => {
  const sources = together([shelf('theme-neglect')]);
  expect(await found(sources, 'neglect')).toEqual(['halton p1', 'halton p2', 'hull p1']);
  expect(await found(sources, 'audits')).toEqual([]);
});

test('a paragraph on two shelves is found once', async () => {
  const sources = together([shelf('theme-private-fostering'), shelf('theme-neglect'), shelf('authority-halton')]);
  expect(await found(sources, 'private fostering')).toEqual(['halton p2']);
  expect((await ask(searchOf(sources), 'neglect')).found).toBe(3);
});
