import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openPage } from './chromium.ts';
import { TEMPLATES } from './templates.ts';

const HIT = 'a.search-hit';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search every paragraph' });
const texts = (page: Page) => page.locator('.search-text').allTextContents();

test('on every kind of page the search is opened by key: a panel, on the search page its box', async () => {
  for (const [at, path] of Object.values(TEMPLATES).entries()) {
    const { page, close } = await openPage(path);
    await page.keyboard.press(['Meta+k', 'Control+k', '/'][at % 3] ?? '/');
    await page.locator(':is(#search-panel, #search-page) input[type="search"]:focus').waitFor();
    expect(await page.locator('#search-panel[open]').count(), path).toBe(path === TEMPLATES.search ? 0 : 1);
    await close();
  }
});

test('results stand under their reports, each with its place and the words marked in a sentence', async () => {
  const { page, close } = await openPage('search/?q=health+histories');
  await page.locator(HIT).first().waitFor();
  for (const group of await page.locator('.search-groups > li').all()) {
    expect(await group.locator('h2').textContent()).toMatch(/, \w+ \d{4} · \d+ paragraphs?$/u);
    const reports = await group
      .locator(HIT)
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
    expect(new Set(reports).size).toBe(1);
  }
  const first = page.locator(HIT).first();
  expect((await first.locator('mark').allTextContents()).map((each) => each.toLowerCase())).toContain('health');
  expect(await first.locator('.search-where').textContent()).not.toBe('');
  await close();
});

test('an exact phrase in quotes stands in every result and is marked as one', async () => {
  const { page, close } = await openPage('search/');
  await box(page).fill('"personal advisers"');
  await page.locator(HIT).first().waitFor();
  for (const text of await texts(page)) expect(text.toLowerCase()).toContain('personal advisers');
  expect((await page.locator(`${HIT} mark`).first().textContent())?.toLowerCase()).toBe('personal advisers');
  await close();
});

test('a phrase that stands nowhere says so and offers its words', async () => {
  const { page, close } = await openPage('search/?q=%22advisers+personal%22');
  const offer = page.getByRole('button', { name: 'Search without the quotation marks' });
  await offer.waitFor();
  expect(await page.getByRole('status').textContent()).toContain('No paragraph found.');
  expect(await page.locator('.search-narrow').isVisible()).toBe(false);
  await offer.click();
  await page.locator(HIT).first().waitFor();
  expect(await box(page).inputValue()).toBe('advisers personal');
  await close();
});

test('a word is found while it is being typed', async () => {
  const { page, close } = await openPage('about/');
  await page.keyboard.press('/');
  await box(page).pressSequentially('apprentic');
  await page.locator(HIT).first().waitFor();
  expect((await texts(page)).join(' ')).toMatch(/apprenticeship/iu);
  await close();
});

test('words of other years are found, and the page says that it looked for them', async () => {
  const { page, close } = await openPage('search/?q=%20children+in+care%20');
  await page.locator(HIT).first().waitFor();
  expect(await page.getByRole('status').textContent()).toMatch(/Also searched for .*looked[ -]after child/u);
  await close();
});

test('the number of results is spoken when it changes', async () => {
  const { page, close } = await openPage('search/?q=neglect');
  const status = page.getByRole('status');
  await page.locator(HIT).first().waitFor();
  expect(await status.getAttribute('aria-live')).toBe('polite');
  const before = await status.textContent();
  expect(before).toMatch(/^\d+ paragraphs in \d+ reports?/u);
  await box(page).fill('neglect dentist');
  await page.waitForFunction((old) => document.querySelector('.search-status')?.textContent !== old, before);
  expect(await status.textContent()).toMatch(/^\d+ paragraphs? in \d+ reports?/u);
  await close();
});

test('with a finger everything is a fingertip high, nothing is wider than the phone, the box stays in reach', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page, faults, close } = await openPage('about/', phone);
  await page.locator('a.find').tap();
  await box(page).fill('care leavers');
  await page.locator(HIT).first().waitFor();
  await page.locator('.search-narrow > summary').tap();
  await page.locator('details[data-facet="authority"] > summary').tap();
  await page.locator('details[data-facet="authority"] input').first().tap();
  await page.getByText('Filters (1 chosen)').waitFor();
  const low = await page
    .locator('#search-panel :is(button, select, summary, label:has([type="checkbox"]), [type="search"])')
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
        .map((each) => each.outerHTML),
    );
  expect(low).toEqual([]);
  expect(await page.locator('#search-panel').evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^Show \d+ paragraphs?$/u }).tap();
  expect(await page.evaluate(() => document.activeElement?.matches('a.search-hit'))).toBe(true);
  await page.locator('#search-panel').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  const { y = -1 } = (await box(page).boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  await page.getByRole('button', { name: 'Close' }).tap();
  expect(await page.locator('#search-panel[open]').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('chosen filters can be cleared at once', async () => {
  const { page, close } = await openPage('search/?q=care+leavers&framework=ilacs&framework=sif');
  await page.getByText('Filters (2 chosen)').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.waitForFunction(() => !location.search.includes('framework'));
  expect(await page.getByText(/^Filters \(/u).count()).toBe(0);
  await close();
});

test('more results come when asked for', async () => {
  const { page, close } = await openPage('search/?q=children');
  await page.locator(HIT).nth(9).waitFor();
  expect(await page.locator(HIT).count()).toBe(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.locator(HIT).nth(29).waitFor();
  await close();
});
