/**
 * What Zotero makes of a report's page, by the rules of its translators as their sources state them:
 * - COinS has priority 300, Embedded Metadata 400: the lower number is asked first, so COinS decides where both are.
 * - COinS reads `span.Z3988[title]`. A `book` with the genre `report` is a report. `rft.aucorp` is an author of one field
 *   (an institution); `rft.au` with a comma is "family, given". `rft_id` that begins with http is the address.
 * - Embedded Metadata: `citation_technical_report_institution` makes a report of it. Of `citation_author` it splits at
 *   semicolons, at a comma only where both sides have two words, and takes the last word for the surname where there is
 *   no comma. `citation_author_institution` is an affiliation that it does not read. Names of tags before the first of
 *   `.`, `:` or `_` are prefixes in small letters (`dc`, `dcterms`).
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ReportData, reportData } from '../domain/report.ts';
import { contextObject } from './coins.ts';
import { metaTags } from './meta-tags.ts';

const read = (report: string): ReportData =>
  reportData.parse(JSON.parse(readFileSync(`content/reports/${report}.json`, 'utf8')));
const url = 'https://pilcrow.example/reports/x/y/';
const stockton = { authority: 'Stockton-on-Tees', council: 'Stockton-on-Tees Borough Council' };
const redcar = { authority: 'Redcar and Cleveland', council: 'Redcar & Cleveland Borough Council' };

interface ZoteroItem {
  itemType: string;
  title: string;
  /** Two fields for a person, one for an institution. */
  creators: ({ name: string } | { lastName: string; firstName: string })[];
  date: string | null;
  publisher: string | null;
  url: string | undefined;
}

/** As Zotero's COinS translator reads a ContextObject. */
function byCoins(title: string): ZoteroItem {
  const fields = new URLSearchParams(title);
  const isReport = fields.get('rft_val_fmt') === 'info:ofi/fmt:kev:mtx:book' && fields.get('rft.genre') === 'report';
  const persons = fields.getAll('rft.au').map((author) => {
    const [lastName = '', firstName = ''] = author.split(/, ?/u);
    return { lastName, firstName };
  });
  return {
    itemType: isReport ? 'report' : 'book',
    title: fields.get('rft.btitle') ?? '',
    creators: [...persons, ...fields.getAll('rft.aucorp').map((name) => ({ name }))],
    date: fields.get('rft.date'),
    publisher: fields.get('rft.pub'),
    url: fields.getAll('rft_id').find((id) => /^https?:\/\//u.test(id)),
  };
}

test('an inspection is a report by Ofsted as an institution, with its day and its address', () => {
  const sif = read('redcar-and-cleveland/2017-02-sif');
  expect(byCoins(contextObject(sif, redcar, url))).toEqual({
    itemType: 'report',
    title: expect.stringContaining('Inspection of services for children in need of help') as string,
    creators: [{ name: 'Ofsted' }],
    date: '2017-04-07',
    publisher: 'Ofsted',
    url,
  });
});

test('a council of several words, with an ampersand, is one institution', () => {
  const council = read('redcar-and-cleveland/2017-07-council-report');
  expect(byCoins(contextObject(council, redcar, url)).creators).toEqual([{ name: redcar.council }]);
});

test('whoever wrote a letter is a person', () => {
  const letter = read('stockton-on-tees/2018-07-annual-engagement');
  expect(byCoins(contextObject(letter, stockton, url)).creators).toEqual([{ lastName: 'Kirby', firstName: 'Cathryn' }]);
});

test('no day of publication is made up', () => {
  expect(byCoins(contextObject(read('stockton-on-tees/2023-03-ilacs'), stockton, url)).date).toBeNull();
});

test('Embedded Metadata finds a report too, by the same title, day and address', () => {
  const sif = read('redcar-and-cleveland/2017-02-sif');
  const tags = new Map(metaTags(sif, redcar, url).map(({ name, content }) => [name, content]));
  const coins = byCoins(contextObject(sif, redcar, url));
  expect(tags.get('citation_technical_report_institution')).toBe('Ofsted');
  expect(tags.get('citation_title')).toBe(coins.title);
  expect(tags.get('citation_publication_date')?.replaceAll('/', '-')).toBe(coins.date);
  expect(tags.get('citation_public_url')).toBe(url);
  expect([...tags.keys()].filter((name) => !/^(?:citation_|DC\.|DCTERMS\.)/u.test(name))).toEqual([]);
});

test('no name of an author is one that Embedded Metadata would split at a comma or semicolon', () => {
  for (const name of ['redcar-and-cleveland/2017-07-council-report', 'stockton-on-tees/2018-07-annual-engagement']) {
    for (const { name: tag, content } of metaTags(read(name), redcar, url)) {
      if (tag !== 'citation_author') continue;
      const [before = '', after = ''] = content.split(/\s*,\s*/u);
      expect(content).not.toContain(';');
      expect(before.includes(' ') && after.includes(' ')).toBe(false);
    }
  }
});
