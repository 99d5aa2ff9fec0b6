/** A small index that the tests of the search share. */
import { buildIndex } from './kept/index/build-for-site.ts';
import { INDEX_FOLDER } from './kept/index/manifest.ts';
import { Search, type SearchRequest } from './kept/engine/search.ts';
import { IndexStore } from './kept/engine/store.ts';
import type { SearchReport } from './records.ts';

const paragraph = (anchor: string, text: string, themes: string[] = []) =>
  ({ anchor, number: anchor.slice(1), kind: 'paragraph', text, themes }) as const;
/** Two reports of two authorities, of different years. */
export const REPORTS: SearchReport[] = [
  {
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
    overall: '',
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
/** Their index, by path. */
export const FILES = buildIndex({
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
/** A request for everything, with these things changed. */
export const request = (text: string, change: Partial<SearchRequest> = {}): SearchRequest => ({
  text,
  filters: {},
  scope: '',
  sort: 'relevance',
  most: 10,
  widen: true,
  facets: true,
  ...change,
});
/** The answer to a query. */
export const ask = (text: string, change: Partial<SearchRequest> = {}) =>
  new Search(new IndexStore('/', serve)).run(request(text, change));
/** Where the results stand: `halton#p1`. */
export const places = async (text: string, change: Partial<SearchRequest> = {}) =>
  (await ask(text, change)).hits.map(({ report, anchor }) => `${report.a}#${anchor}`);
