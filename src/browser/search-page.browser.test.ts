import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage, startChromium } from './chromium.ts';

const HIT = 'a.search-hit';
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search every paragraph' });

test('by date the newest report comes first', async () => {
  const { page, close } = await openPage(browser, 'search/?q=private+fostering&sort=date');
  await page.locator(HIT).first().waitFor();
  const reports = await page
    .locator(HIT)
    .evaluateAll((links) =>
      links.map((link) => /\/(\d{4}-\d{2})-[a-z-]+\/#/u.exec((link as HTMLAnchorElement).href)?.[1]),
    );
  expect(new Set(reports).size).toBeGreaterThan(1);
  expect(reports).toEqual(reports.toSorted().reverse());
  await close();
});

test('the address of the search page holds the query, the filters and the order', async () => {
  const { page, faults, close } = await openPage(browser, 'search/?q=care+leavers&sort=date&framework=ilacs');
  await page.locator(HIT).first().waitFor();
  expect(await box(page).inputValue()).toBe('care leavers');
  await page.locator('details[data-facet="year"] summary').click();
  const year = page.locator('details[data-facet="year"] label').first();
  const count = Number(await year.locator('.search-count').textContent());
  await year.locator('input').check();
  await page.waitForFunction(() => location.search.includes('year='));
  await page.reload();
  await page.locator(HIT).first().waitFor();
  expect(page.url()).toContain('sort=date');
  expect(page.url()).toContain('framework=ilacs');
  expect(await page.locator('.search-status').textContent()).toContain(`${count} paragraph`);
  expect(faults).toEqual([]);
  await close();
});

test('the last searches are kept on the device, and can be forgotten', async () => {
  const { page, close } = await openPage(browser, 'search/');
  await box(page).fill('neglect');
  await page.locator(HIT).first().click();
  await page.goto(new URL('search/', inject('site')).href);
  await page.getByRole('button', { name: 'neglect' }).waitFor();
  await page.getByRole('button', { name: 'Forget these' }).click();
  expect(await page.getByRole('button', { name: 'neglect' }).count()).toBe(0);
  await close();
});

test('an index that cannot be loaded says why and offers to try again', async () => {
  const { page, close } = await openPage(browser, 'about/');
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto(new URL('search/?q=neglect', inject('site')).href);
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await page.locator('.search-status').textContent()).toContain('no connection');
  await page.unroute('**/search-index/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator(HIT).first().waitFor();
  await close();
});

test('without JavaScript the search page offers the authorities, the themes and the glossary', async () => {
  const { page, close } = await openPage(browser, 'search/', { javaScriptEnabled: false });
  expect(await page.locator('main').textContent()).toContain('needs JavaScript');
  expect(await page.locator('main a[href*="authorities/"]').count()).toBeGreaterThan(100);
  expect(await page.locator('main a[href*="themes/"]').count()).toBeGreaterThan(40);
  expect(await page.locator('main a[href*="glossary/"]').count()).toBe(1);
  await close();
});
