import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { ListOfPages } from '../domain/pages-of-theme.ts';
import { openPage } from './chromium.ts';

const THEME = 'themes/senior-leadership/';
/** The front, which is the newest page, and the full pages, the newest first. */
const PAGES = [THEME, `${THEME}2/`, `${THEME}1/`];
const GRADE = 'requires-improvement';

/** The links of a theme's paragraphs as its static pages print them, in order; and those left without the grade. */
let printed: string[];
let left: string[];

const linksOf = (page: Page, which: string): Promise<string[]> =>
  page.locator(`${which} .number`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

beforeAll(async () => {
  printed = [];
  left = [];
  for (const path of PAGES) {
    const { page, close } = await openPage(path, { javaScriptEnabled: false });
    printed.push(...(await linksOf(page, '.found')));
    left.push(...(await linksOf(page, `.found:not([data-under="${GRADE}"])`)));
    await close();
  }
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(printed.length);
});

const box = (page: Page) => page.getByRole('group', { name: 'Grade' }).getByLabel('Requires improvement');
const says = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

test.each(PAGES)(
  'from %s the boxes choose among all paragraphs of the theme, in the order of its pages',
  async (path) => {
    const { page, faults, close } = await openPage(path);
    const address = page.url();
    await box(page).uncheck();
    await says(page, `${left.length} of ${printed.length} paragraphs of this theme`);
    expect(await linksOf(page, '.found:visible')).toEqual(left);
    expect(await page.getByRole('navigation', { name: 'Pages of this theme' }).isVisible()).toBe(false);
    expect(page.url()).toBe(address);
    for (const heading of ['.year:visible > h2', '.finding:visible > h3']) {
      const headings = await page.locator(heading).allTextContents();
      expect(new Set(headings).size).toBe(headings.length);
    }
    expect(faults).toEqual([]);
    await close();
  },
);

test('whatever box is unchecked, as many paragraphs are counted as are shown', async () => {
  const { page, close } = await openPage(THEME);
  const boxes = page.locator('.filter input');
  expect(await page.getByRole('group', { name: 'Framework' }).locator('input').count()).toBeGreaterThan(1);
  for (const each of await boxes.all()) {
    await each.uncheck();
    await says(page, `of ${printed.length} paragraphs of this theme`);
    const shown = await page.locator('.found:visible').count();
    expect(await page.locator('.filter [role=status]').textContent()).toMatch(new RegExp(`^${shown} of `, 'u'));
    await each.check();
  }
  await close();
});

test('with all boxes checked again the page is itself again, and nothing is fetched twice', async () => {
  const { page, close } = await openPage(PAGES[1] ?? '');
  const own = await linksOf(page, '.found');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const checked of [false, true, false, true]) await box(page).setChecked(checked);
  await says(page, `${own.length} paragraphs on this page`);
  expect(await linksOf(page, '.found:visible')).toEqual(own);
  expect(await page.getByRole('navigation', { name: 'Pages of this theme' }).isVisible()).toBe(true);
  // The list of the pages, and the pages that stand in it, this one's copy among them.
  expect(fetched.length).toBeLessThanOrEqual(PAGES.length + 1);
  expect(new Set(fetched).size).toBe(fetched.length);
  await close();
});

test('of a theme of many pages a window is shown at a time, and the keyboard goes on at what came', async () => {
  const { page, close } = await openPage(THEME, { serviceWorkers: 'block' });
  // The three pages listed eight times over stand for the many of a large library.
  await page.route('**/pages.json', async (route) => {
    const list = (await (await route.fetch()).json()) as ListOfPages;
    const pages = Array.from({ length: 8 }, () => list.pages).flat();
    await route.fulfill({ json: { paragraphs: list.paragraphs * 8, pages } });
  });
  await box(page).uncheck();
  await says(page, `${left.length * 8} of ${printed.length * 8} paragraphs of this theme; the newest`);
  const shown = await page.locator('.found:visible').count();
  expect(shown).toBeLessThan(left.length * 8);
  await page.getByRole('button', { name: `Show more (${left.length * 8 - shown} left)` }).click();
  await page.waitForFunction((before) => document.querySelectorAll('.found').length > before, shown);
  await page.waitForFunction(
    (before) => document.querySelectorAll('.found .number')[before] === document.activeElement,
    shown,
  );
  const more = page.getByRole('button', { name: 'Show more' });
  for (let presses = 0; presses < 24 && (await more.isVisible()); presses += 1) {
    const before = await page.locator('.found').count();
    await more.click();
    await page.waitForFunction((count) => document.querySelectorAll('.found').length > count, before);
  }
  await says(page, `${left.length * 8} of ${printed.length * 8} paragraphs of this theme`);
  expect(await page.locator('.found:visible').count()).toBe(left.length * 8);
  await close();
});

test('a page that cannot be fetched is said, the pager stays, and the next change tries again', async () => {
  const { page, close } = await openPage(THEME, { serviceWorkers: 'block' });
  const onFront = await page.locator('.found').count();
  await page.route(`**/${PAGES[2]}`, (route) => route.abort());
  await box(page).uncheck();
  await says(page, 'could not be fetched');
  expect(await page.locator('.filter [role=status]').textContent()).toContain('on this page only');
  expect(await page.locator('.found').count()).toBe(onFront);
  expect(await page.getByRole('navigation', { name: 'Pages of this theme' }).isVisible()).toBe(true);
  await page.unroute(`**/${PAGES[2]}`);
  await box(page).check();
  await box(page).uncheck();
  await says(page, `${left.length} of ${printed.length} paragraphs of this theme`);
  await close();
});

test('without JavaScript every page is readable, its boxes choose on it and say so', async () => {
  const { page, close } = await openPage(PAGES[2] ?? '', { javaScriptEnabled: false });
  const all = await page.locator('.found:visible').count();
  await box(page).uncheck();
  expect(await page.locator('.found:visible').count()).toBeLessThan(all);
  expect(await page.getByText('of this page only').isVisible()).toBe(true);
  await close();
});

test('without JavaScript, too, the findings of a direction can be left out, each with its word', async () => {
  const { page, close } = await openPage(THEME, { javaScriptEnabled: false });
  const weak = page.locator('.found[data-direction="weakness"]');
  expect(await weak.count()).toBeGreaterThan(0);
  for (const words of await weak.locator('.under').allTextContents()) expect(words).toMatch(/Finds: weakness/u);
  await page.getByRole('group', { name: 'Finds' }).getByLabel('Weakness').uncheck();
  expect(await page.locator('.found[data-direction="weakness"]:visible').count()).toBe(0);
  expect(await page.locator('.found[data-direction="strength"]:visible').count()).toBeGreaterThan(0);
  await close();
});
