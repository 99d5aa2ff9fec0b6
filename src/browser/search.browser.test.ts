import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openPage } from './chromium.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';
const HIT = 'a.search-hit';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search every paragraph' });

test('the slash and Ctrl+K open the search, Esc closes it and gives the focus back', async () => {
  const { page, faults, close } = await openPage('about/');
  const link = page.locator('main a').first();
  for (const key of ['/', 'Control+k']) {
    await link.focus();
    await page.keyboard.press(key);
    await page.locator('#search-panel[open]').waitFor();
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-panel[open]').count()).toBe(0);
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
  }
  expect(faults).toEqual([]);
  await close();
});

test('arrows walk to a result, Enter stands in front of the paragraph, marked and counted, at its clean address', async () => {
  const { page, faults, close } = await openPage('about/');
  await page.keyboard.press('/');
  await box(page).fill('personal advisers');
  await page.locator(HIT).first().waitFor();
  await page.keyboard.press('ArrowDown');
  const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press('ArrowUp');
  expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(href);
  expect(new URL(page.url()).search).toBe('');
  const bar = page.locator('.search-bar');
  await bar.waitFor();
  expect(await bar.locator('output').textContent()).toMatch(/^\d+ of \d+ in this report$/u);
  expect(await page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0)).toBeGreaterThan(0);
  await bar.getByRole('button', { name: 'Next' }).click();
  await bar.getByRole('button', { name: 'Previous' }).click();
  expect(page.url()).toBe(href);
  await bar.getByRole('button', { name: 'Off' }).click();
  expect(await bar.count()).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.has('search-match'))).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

test('the Tab key leads from the words into the filters', async () => {
  const { page, close } = await openPage('search/?q=neglect');
  await page.locator(HIT).first().waitFor();
  await box(page).focus();
  const inFilters = () => page.evaluate(() => document.activeElement?.closest('details') !== null);
  for (let step = 0; step < 8 && !(await inFilters()); step += 1) await page.keyboard.press('Tab');
  expect(await inFilters()).toBe(true);
  await close();
});

test('the search says what it was widened to, and can be held to the words', async () => {
  const { page, close } = await openPage('search/?q=LADO');
  await page.locator(HIT).first().waitFor();
  expect(await page.locator('.search-status').textContent()).toContain('designated officer');
  await page.getByRole('button', { name: 'Search for my words only' }).click();
  await page.waitForFunction(() => location.search.includes('widen=no'));
  await close();
});

test('a misspelt word gets a suggestion that can be taken', async () => {
  const { page, close } = await openPage('search/?q=safegaurding');
  await page.locator('.search-status button').first().click();
  await page.locator(HIT).first().waitFor();
  expect(await box(page).inputValue()).toBe('safeguarding');
  await close();
});

test('on a report, the search can be held to the report and to the authority', async () => {
  const { page, close } = await openPage(REPORT);
  await page.keyboard.press('/');
  await box(page).fill('children');
  await page.locator(HIT).first().waitFor();
  const path = new URL(page.url()).pathname;
  for (const [value, prefix] of [
    ['stockton-on-tees/2023-03-ilacs', path],
    ['stockton-on-tees', path.replace(/[^/]+\/$/u, '')],
  ] as const) {
    await page.locator('#search-panel select').first().selectOption(value);
    await page.waitForFunction(
      (start) =>
        [...document.querySelectorAll<HTMLAnchorElement>('a.search-hit')].every((a) => a.pathname.startsWith(start)),
      prefix,
    );
  }
  await close();
});

test.each(['light', 'dark'] as const)('the open panel is accessible at three widths (%s)', async (colorScheme) => {
  for (const width of [390, 768, 1280]) {
    const { page, faults, close } = await openPage(REPORT, { viewport: { width, height: 844 }, colorScheme });
    await page.keyboard.press('/');
    await box(page).fill('care leavers');
    await page.locator(HIT).first().waitFor();
    const folder = process.env['PILCROW_PICTURES'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/panel-${width}-${colorScheme}.png` });
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  }
});

test('what was pressed or chosen keeps the focus, or its line does', async () => {
  const { page, close } = await openPage('about/');
  await page.keyboard.press('/');
  await box(page).fill('safegaurding');
  const focused = (selector: string) => page.waitForFunction((at) => document.activeElement?.matches(at), selector);
  await page.locator('.search-status button').first().press('Enter');
  await focused('.search-status');
  await page.locator(HIT).first().waitFor();
  const order = page.getByLabel('Order');
  await order.focus();
  await order.selectOption('date');
  await page.waitForFunction(() => {
    const dates = [...document.querySelectorAll<HTMLAnchorElement>('a.search-hit')].map(
      ({ pathname }) => /(\d{4}-\d{2})-[a-z-]+\/$/u.exec(pathname)?.[1] ?? '',
    );
    return dates.every((date, at) => at === 0 || date <= (dates[at - 1] ?? ''));
  });
  await focused('select');
  await close();
});

test('Esc closes the panel at once, and what was asked is there again', async () => {
  const { page, close } = await openPage('about/');
  await page.keyboard.press('/');
  await box(page).fill('neglect');
  await page.locator(HIT).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('#search-panel[open]').count()).toBe(0);
  await page.keyboard.press('/');
  expect(await box(page).inputValue()).toBe('neglect');
  expect(await page.getByRole('link', { name: 'Open as a page' }).count()).toBe(1);
  await page.locator('.search-narrow > summary').click();
  await page.locator('details[data-facet="framework"] > summary').click();
  await page.locator('details[data-facet="framework"] input').first().focus();
  await page.keyboard.press('/');
  expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await close();
});
