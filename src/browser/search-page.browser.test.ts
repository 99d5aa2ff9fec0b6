import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage } from './chromium.ts';

const HIT = 'a.search-hit';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search every paragraph' });

test('by date the newest report comes first', async () => {
  const { page, close } = await openPage('search/?q=private+fostering&sort=date');
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
  const { page, faults, close } = await openPage('search/?q=care+leavers&sort=date&framework=ilacs');
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

test('the kind of document is chosen among the results, with its number, and stands in the address', async () => {
  const { page, faults, close } = await openPage('search/?q=children');
  await page.locator(HIT).first().waitFor();
  await page.locator('details[data-facet="kind"] summary').click();
  const kind = page.locator('details[data-facet="kind"] label').last();
  const count = Number(await kind.locator('.search-count').textContent());
  await kind.locator('input').check();
  await page.waitForFunction(() => location.search.includes('kind='));
  await page.locator('.search-status', { hasText: new RegExp(`\\b${count} paragraph`, 'u') }).waitFor();
  await page.reload();
  await page.locator('.search-status', { hasText: new RegExp(`\\b${count} paragraph`, 'u') }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('the last searches are kept on the device, and can be forgotten', async () => {
  const { page, close } = await openPage('search/');
  await box(page).fill('neglect');
  await page.locator(HIT).first().click();
  await page.goto(new URL('search/', inject('site')).href);
  await page.getByRole('button', { name: 'neglect' }).waitFor();
  await page.getByRole('button', { name: 'Forget these' }).click();
  await page.getByRole('button', { name: 'neglect' }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('neglect');
  await close();
});

test('an index that cannot be loaded says why and offers to try again', async () => {
  const { page, close } = await openPage('about/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(new URL('search/?q=neglect', inject('site')).href);
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await page.locator('.search-status').textContent()).toContain('no connection');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator(HIT).first().waitFor();
  await close();
});

test('without JavaScript the search page offers the authorities, the themes and the glossary', async () => {
  const { page, close } = await openPage('search/', { javaScriptEnabled: false });
  expect(await page.locator('main').textContent()).toContain('needs JavaScript');
  expect(await page.locator('main a[href*="authorities/"]').count()).toBeGreaterThan(100);
  expect(await page.locator('main a[href*="themes/"]').count()).toBeGreaterThan(40);
  expect(await page.locator('main a[href*="glossary/"]').count()).toBe(1);
  await close();
});

test('an address that asks for what nobody knows is answered, with the way out', async () => {
  const { page, faults, close } = await openPage('search/?q=neglect&kind=bogus&area=bogus&in=constructor');
  await page.getByRole('button', { name: 'Search everything' }).click();
  await page.locator(HIT).first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=neglect');
  expect(faults).toEqual([]);
  await close();
});

test('who comes back to the results stands at the one they followed, with as many shown', async () => {
  const { page, close } = await openPage('search/?q=children');
  await page.getByRole('button', { name: 'Show more' }).click();
  const followed = page.locator(HIT).nth(24);
  await followed.waitFor();
  expect(await page.evaluate(() => document.activeElement?.matches('a.search-hit'))).toBe(true);
  const href = await followed.evaluate((link) => (link as HTMLAnchorElement).href);
  await followed.click();
  await page.waitForURL(href);
  await page.goBack();
  await page.waitForFunction((to) => (document.activeElement as HTMLAnchorElement | null)?.href === to, href);
  expect(await page.locator(HIT).count()).toBeGreaterThan(24);
  await close();
});

test('while the answer is on its way the page says so, and Enter waits for it', async () => {
  const { page, close } = await openPage('search/?q=neglect');
  await page.locator(HIT).first().waitFor();
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await box(page).fill('private fostering');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Searching …').waitFor();
  await page.waitForURL(/\/reports\/.*#/u);
  expect(await page.locator('.search-bar').textContent()).toContain('private fostering');
  await close();
});

test('words that are in every paragraph, and signs, are said to be nothing to look for', async () => {
  const { page, close } = await openPage('search/?q=what+is+the');
  await page.getByText('These words are too common to look for.').waitFor();
  await box(page).fill('?!');
  await page.getByText('There is no word in this to look for.').waitFor();
  await box(page).fill('neglect zzzzz');
  await page.getByText('No paragraph has “zzzzz”.').waitFor();
  expect(await page.locator(HIT).count()).toBeGreaterThan(0);
  await close();
});
