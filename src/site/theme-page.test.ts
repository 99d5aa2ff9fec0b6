import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { paragraphOn, reportOf } from './theme/example.ts';
import { allThemes } from '../library/themes.ts';
import { extentOf, portionsOf, themePageAddress, themePages } from './theme-page.ts';

test('however many paragraphs a theme has, a page of it stays light, and none is left out', () => {
  const text =
    'Social workers know their children well and visit them at the frequency that their needs ask for. '.repeat(7);
  const paragraphs = Array.from({ length: 3000 }, (_, at) => ({
    ...paragraphOn(`p${at}`, 'neglect'),
    text: `${at} ${text}`,
  }));
  const report = reportOf('2023-03-ilacs', paragraphs);
  const portions = portionsOf(paragraphs.map((paragraph) => ({ report, paragraph })));
  expect(portions.length).toBeGreaterThan(30);
  expect(portions.flat().map(({ paragraph }) => paragraph.anchor)).toEqual(paragraphs.map(({ anchor }) => anchor));
  for (const portion of portions) {
    const letters = portion.map(({ paragraph }) => paragraph.text).join('').length;
    expect(letters).toBeLessThan(52_000);
  }
  expect(gzipSync(portions[0]?.map(({ paragraph }) => paragraph.text).join('') ?? '').length).toBeLessThan(30_000);
});

test('what is new moves no paragraph of a full page, and the front is never a single one', () => {
  const all = Array.from({ length: 900 }, (_, at) => ({
    report: reportOf(`r${at}`, []),
    paragraph: { ...paragraphOn(`p${at}`, 'neglect'), text: 'Known to the children. '.repeat(10 + (at % 31)) },
  }));
  const fullPages = (portions: (typeof all)[]): (typeof all)[] => portions.slice(1).reverse();
  let before = portionsOf(all.slice(300));
  for (let newest = 299; newest >= 0; newest -= 1) {
    const after = portionsOf(all.slice(newest));
    expect(fullPages(after).slice(0, before.length - 1)).toEqual(fullPages(before));
    expect(after[0]?.length).toBeGreaterThan(10);
    expect(after.flat()).toEqual(all.slice(newest));
    before = after;
  }
});

test('a theme without a paragraph still has its page', () => {
  expect(portionsOf([])).toEqual([[]]);
});

test('of the shipped reports, each theme has a first page, newest years first, and only what is asked to improve on the other', () => {
  const pages = themePages();
  expect(new Set(pages.map(({ theme }) => theme.id)).size).toBe(allThemes().length);
  const placements = pages.find(({ theme, number, of }) => theme.id === 'placements' && number === of);
  const years = placements?.years.map(({ year }) => year) ?? [];
  expect(years).toEqual([...years].sort().reverse());
  expect(placements?.overview?.charts.map(({ id }) => id)).toEqual(['year', 'grade', 'framework', 'region']);
  const improve = themePages('improve').flatMap(({ years: all }) =>
    all.flatMap(({ reports }) => reports.flatMap(({ found }) => found)),
  );
  expect(improve.length).toBeGreaterThan(0);
  expect(new Set(improve.map(({ paragraph }) => paragraph.kind))).toEqual(new Set(['improvement', 'recommendation']));
});

test('a page is named by the months that it holds, and within one month by its authorities', () => {
  const of = (authority: string, published: string) => reportOf('r', [], { authority, published });
  expect(extentOf([of('leeds', '2017-07-20'), of('barnet', '2017-03-02')])).toBe('March to July 2017');
  expect(extentOf([of('leeds', '2017-03-20'), of('barnet', '2016-11-02')])).toBe('November 2016 to March 2017');
  expect(extentOf([of('barnet', '2017-07-20'), of('leeds', '2017-07-02')])).toBe('July 2017, Barnet to Leeds');
  expect(extentOf([of('barnet', '2017-07-20')])).toBe('July 2017, Barnet');
  expect(extentOf([])).toBe('No date');
});

test('the addresses of a theme’s pages', () => {
  expect(themePageAddress('neglect', 'front')).toBe('/themes/neglect/');
  expect(themePageAddress('neglect', 3)).toBe('/themes/neglect/3/');
  expect(themePageAddress('neglect', 'front', 'improve')).toBe('/themes/neglect/improve/');
});
