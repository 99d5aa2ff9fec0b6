import { expect, test } from 'vitest';
import { brokenLinks } from './check-links.ts';
import { pageLinks } from './page-links.ts';

const check = (pages: Record<string, string>, files: string[] = []) =>
  brokenLinks({
    base: '/base/',
    site: 'https://pilcrow.example',
    pages: Object.entries(pages).map(([address, html]) => [address, pageLinks(html)] as const),
    files: new Set(files),
  }).broken;

test('links to a page, to an anchor on it, to a file and to another host hold', () => {
  const html =
    '<a href="/base/b/#p12">12</a><a href="#here">x</a><h2 id=here></h2><a href="https://elsewhere.example/x">y</a>' +
    '<a class=n href=/base/data.csv>z</a><a href="https://pilcrow.example/base/b/">abs</a>';
  expect(check({ '/base/a/': html, '/base/b/': '<a id="p12" href="#p12">12</a>' }, ['/base/data.csv'])).toEqual([]);
});

test('a link to a page or an anchor that is not there is broken', () => {
  const html = '<a href="/base/c/">c</a><a href="/base/b/#p13">13</a><a href="/b/">without the base</a>';
  expect(check({ '/base/a/': html, '/base/b/': '<a id="p12"></a>' })).toEqual([
    { page: '/base/a/', link: '/base/c/', reason: 'no such page' },
    { page: '/base/a/', link: '/base/b/#p13', reason: 'no such anchor' },
    { page: '/base/a/', link: '/b/', reason: 'no such page' },
  ]);
});

test('an id that stands twice is broken', () => {
  expect(check({ '/base/a/': '<p id="p1"></p><p id="p1"></p>' })).toEqual([
    { page: '/base/a/', link: '#p1', reason: 'the id stands twice on the page' },
  ]);
});

test('a broken link that many pages have is named once', () => {
  const html = '<a href="/base/c/">c</a>';
  expect(check({ '/base/a/': html, '/base/b/': html })).toEqual([
    { page: '/base/a/', link: '/base/c/', reason: 'no such page' },
  ]);
});
