import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ReportData, reportData } from '../domain/report.ts';
import { asScript, authorityJsonLd, jsonLd } from './json-ld.ts';
import { metaTags } from './meta-tags.ts';

const read = (report: string): ReportData =>
  reportData.parse(JSON.parse(readFileSync(`content/reports/${report}.json`, 'utf8')));
const sif = read('redcar-and-cleveland/2017-02-sif');
const letter = read('stockton-on-tees/2018-07-annual-engagement');
const names = { authority: 'Redcar and Cleveland', council: 'Redcar and Cleveland Borough Council' };
const url = 'https://pilcrow.example/reports/redcar-and-cleveland/2017-02-sif/';
const addresses = {
  home: 'https://pilcrow.example/',
  authorities: 'https://pilcrow.example/authorities/',
  authority: 'https://pilcrow.example/authorities/redcar-and-cleveland/',
  report: url,
  picture: `${url}picture.png`,
};

test('Highwire and Dublin Core name title, author, institution and day of publication', () => {
  const tags = metaTags(sif, names, url);
  const value = (name: string): string[] => tags.filter((tag) => tag.name === name).map(({ content }) => content);
  expect(value('citation_title')[0]).toMatch(/^Redcar and Cleveland: Inspection of services for children in need/u);
  expect(value('citation_author')).toEqual(['Ofsted']);
  expect(value('citation_publication_date')).toEqual(['2017/04/07']);
  expect(value('DC.date')).toEqual(['2017-04-07']);
  expect(value('DC.identifier')).toEqual([url]);
  expect(tags.every(({ content }) => content !== '')).toBe(true);
});

test('a letter’s author is the person who wrote it', () => {
  const tags = metaTags(letter, { authority: 'Stockton-on-Tees', council: 'Stockton-on-Tees Borough Council' }, url);
  expect(tags).toContainEqual({ name: 'citation_author', content: 'Kirby, Cathryn' });
  expect(tags).toContainEqual({ name: 'DC.publisher', content: 'Ofsted' });
  const [described] = (jsonLd(letter, names, addresses) as { '@graph': object[] })['@graph'];
  expect(described).toMatchObject({
    author: { '@type': 'Person', name: 'Cathryn Kirby', affiliation: { name: 'Ofsted' } },
    publisher: { name: 'Ofsted' },
  });
});

test('no day of publication is made up where the report prints none', () => {
  const tags = metaTags(read('stockton-on-tees/2023-03-ilacs'), names, url);
  expect(tags.some(({ name }) => name === 'citation_publication_date' || name === 'DC.date')).toBe(false);
  expect(tags).toContainEqual({ name: 'DCTERMS.temporal', content: '2023-03-06/2023-03-17' });
});

test('an action plan that names its month only is dated by the month', () => {
  const plan = read('redcar-and-cleveland/2017-06-action-plan');
  expect(metaTags(plan, names, url)).toContainEqual({ name: 'citation_publication_date', content: '2017/06' });
  expect(JSON.stringify(jsonLd(plan, names, addresses))).toContain('"datePublished":"2017-06"');
});

test('of an authority that was not recognised nothing is said', () => {
  const ilacs = read('stoke-on-trent/2019-02-ilacs');
  const nobody = { authority: '', council: '' };
  expect(metaTags(ilacs, nobody, url)).toContainEqual({ name: 'citation_title', content: ilacs.title });
  expect(metaTags(ilacs, nobody, url).some(({ name }) => name === 'DC.coverage')).toBe(false);
  expect((jsonLd(ilacs, nobody, addresses) as { '@graph': object[] })['@graph'][0]).not.toHaveProperty('about');
});

test('a paper of a council that was not recognised is by nobody', () => {
  const paper = read('redcar-and-cleveland/2017-07-council-report');
  const nobody = { authority: '', council: '' };
  const tags = metaTags(paper, nobody, url);
  expect(tags.map(({ name }) => name)).not.toContain('citation_author');
  expect(tags.map(({ name }) => name)).not.toContain('DC.publisher');
  const [report] = (jsonLd(paper, nobody, addresses) as { '@graph': object[] })['@graph'];
  expect(report).not.toHaveProperty('author');
  expect(report).not.toHaveProperty('publisher');
});

test('JSON-LD is a Report about a council, with the way to it', () => {
  const data = jsonLd(sif, names, addresses) as { '@graph': Record<string, unknown>[] };
  const [report, breadcrumbs] = data['@graph'];
  expect(report).toMatchObject({
    '@type': 'Report',
    datePublished: '2017-04-07',
    temporalCoverage: '2017-01-16/2017-02-09',
    author: { '@type': 'GovernmentOrganization', name: 'Ofsted' },
    about: { '@type': 'GovernmentOrganization', name: 'Redcar and Cleveland Borough Council' },
  });
  expect(breadcrumbs).toMatchObject({ '@type': 'BreadcrumbList' });
  expect((breadcrumbs?.['itemListElement'] as { position: number }[]).map(({ position }) => position)).toEqual([
    1, 2, 3, 4,
  ]);
});

test('an authority is a government organisation with its code', () => {
  const data = authorityJsonLd(
    { name: 'Redcar and Cleveland', council: names.council, region: 'North East', codes: { ons: 'E06000003' } },
    addresses,
  ) as { '@graph': Record<string, unknown>[] };
  expect(data['@graph'][0]).toMatchObject({
    '@type': 'GovernmentOrganization',
    name: names.council,
    url: addresses.authority,
  });
  expect(JSON.stringify(data)).toContain('E06000003');
});

test('no title can end the script that the description stands in', () => {
  const text = asScript({ name: '</script><script>alert(1)</script> & <!--' });
  expect(text).not.toMatch(/[<>&]/u);
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script> & <!--' });
});
