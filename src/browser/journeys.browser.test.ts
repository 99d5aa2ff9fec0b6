import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, startChromium } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('from home to an authority, a report, and the number of a paragraph, which is its permanent link', async () => {
    const { page, faults, close } = await openPage(browser, '', { javaScriptEnabled });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Authorities' }).click();
    await page.getByRole('link', { name: 'Stockton-on-Tees' }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'ILACS inspection, March 2023' }).first().click();
    await page.getByRole('link', { name: 'Paragraph 12', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#p12');
    const place = await page.locator('#p12').boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(900);
    expect(faults).toEqual([]);
    await close();
  });

  test('a link to a paragraph opens at it', async () => {
    const path = 'reports/redcar-and-cleveland/2017-07-council-report/#p6.2.1';
    const { page, close } = await openPage(browser, path, { javaScriptEnabled });
    const place = await page.locator('[id="p6.2.1"]').boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(300);
    await close();
  });

  test('on a phone the contents come up as a sheet and lead to a section', async () => {
    const { page, close } = await openPage(browser, 'reports/stockton-on-tees/2023-03-ilacs/', {
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
    });
    expect(await page.locator('#contents').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Contents' }).click();
    await page.getByRole('navigation', { name: 'In this report' }).getByRole('link', { name: 'Care leavers' }).click();
    expect(new URL(page.url()).hash).toBe('#care-leavers');
    await close();
  });
});

test('a page that does not exist says so and leads on', async () => {
  const { page, close } = await openPage(browser, 'reports/nowhere/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('no page at this address');
  await close();
});

test('the table of judgements sorts by grade, up and down', async () => {
  const { page, faults, close } = await openPage(browser, 'judgements/');
  const first = (): Promise<string | null> => page.locator('#judgements tbody tr .grade').first().textContent();
  await page.getByRole('button', { name: 'Overall effectiveness' }).click();
  expect((await first())?.trim()).toBe('Requires improvement');
  await page.getByRole('button', { name: 'Overall effectiveness' }).click();
  expect((await first())?.trim()).toBe('Inadequate');
  expect(faults).toEqual([]);
  await close();
});

test('the table of judgements is narrowed, says how many are left, and the address keeps the choice', async () => {
  const { page, faults, close } = await openPage(browser, 'judgements/');
  const rows = page.locator('#judgements tbody tr:visible');
  expect(await rows.count()).toBe(4);
  await page.getByLabel('Region').selectOption('North East');
  expect(await rows.count()).toBe(3);
  expect(await page.locator('#judgement-filter output').textContent()).toBe('3 of 4 inspections');
  await page.getByLabel('Framework').selectOption('sif');
  await page.reload();
  expect(await rows.count()).toBe(1);
  expect(new URL(page.url()).search).toBe('?region=North+East&framework=sif');
  expect(faults).toEqual([]);
  await close();
});

test('a setting is applied at once and kept', async () => {
  const { page, close } = await openPage(browser, 'about/');
  await page.getByRole('button', { name: /How to read/ }).click();
  await page.getByLabel('High contrast').check();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.reload();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('contrast');
  await close();
});
