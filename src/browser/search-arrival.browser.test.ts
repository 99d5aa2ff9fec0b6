import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './chromium.ts';

const HIT = 'a.search-hit';

/** What the browser marks by its own highlights, as text. */
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('search-match') ?? [])].map((range) => (range as Range).toString()));

/** The buttons of a paragraph that is pointed at are no words of it. */
const withoutTools = (text: string): string => text.replace('Copy linkCopy quotationCite as …', '');

async function arriveAt(page: Page): Promise<void> {
  await page.locator(HIT).first().click();
  await page.locator('.search-bar').waitFor();
}

test('on arrival what a query was widened to is marked as a phrase, and its words alone are not', async () => {
  const { page, close } = await openPage('search/?q=PA');
  await arriveAt(page);
  const marks = (await highlighted(page)).map((text) => text.toLowerCase());
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter((text) => !/^(?:pas?|personal advisers?)(?:[’']s?)?$/u.test(text))).toEqual([]);
  await close();
});

test('a browser without highlights gets the matches as marks, and off takes them away; no word changes', async () => {
  const { page, faults, close } = await openPage('search/?q=personal+advisers');
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await arriveAt(page);
  const words = async () => (await page.locator('main .p .b').allTextContents()).map(withoutTools);
  const plain = await openPage(new URL(page.url()).pathname.replace(/^\/base\//u, ''));
  const printed = (await plain.page.locator('main .p .b').allTextContents()).map(withoutTools);
  await plain.close();
  expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
  const marks = page.locator('mark.search-match');
  expect(await marks.count()).toBeGreaterThan(0);
  expect(new Set(await marks.evaluateAll((all) => all.map((each) => each.textContent.toLowerCase())))).toContain(
    'personal',
  );
  expect(await words()).toEqual(printed);
  await page.locator('.search-bar').getByRole('button', { name: 'Off' }).click();
  expect(await marks.count()).toBe(0);
  expect(await words()).toEqual(printed);
  expect(faults).toEqual([]);
  await close();
});

test('next and previous lead from match to match round the report, each time in view', async () => {
  const { page, close } = await openPage('search/?q=care+leavers');
  await arriveAt(page);
  const bar = page.locator('.search-bar');
  const [, at, all] = /^(\d+) of (\d+)/u.exec((await bar.locator('output').textContent()) ?? '') ?? [];
  expect(Number(all)).toBeGreaterThan(1);
  const start = page.url();
  await bar.getByRole('button', { name: 'Next' }).click();
  const next = (Number(at) % Number(all)) + 1;
  expect(await bar.locator('output').textContent()).toBe(`${next} of ${all} in this report`);
  expect(page.url()).not.toBe(start);
  await page.waitForFunction(() => {
    const top = document.querySelector('.search-here')?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight;
  });
  await bar.getByRole('button', { name: 'Previous' }).click();
  expect(page.url()).toBe(start);
  await close();
});

test('"return home interview" leads to its paragraph, in view, and nothing moves on arrival', async () => {
  const { page, close } = await openPage('search/?q=return+home+interview');
  const hit = page.locator(HIT).first();
  await hit.waitFor();
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as unknown as { value: number }[];
      for (const { value } of shifts) (globalThis as unknown as { moved: number }).moved += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const href = await hit.evaluate((link) => (link as HTMLAnchorElement).href);
  await hit.click();
  await page.waitForURL(href);
  await page.locator('.search-bar').waitFor();
  const number = page.locator(`[id="${new URL(href).hash.slice(1)}"]`);
  expect(await number.evaluate((each) => each.getBoundingClientRect().top >= 0)).toBe(true);
  expect(await number.evaluate((each) => each.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.01);
  await close();
});

test('a result on the page one is reading is arrived at like any other, and the bar follows the way back', async () => {
  const { page, faults, close } = await openPage('reports/stockton-on-tees/2023-03-ilacs/');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('care leavers');
  await page.locator(HIT).first().waitFor();
  await page.locator('#search-panel select').first().selectOption('stockton-on-tees/2023-03-ilacs');
  await page.getByText(/ in 1 report/u).waitFor();
  await arriveAt(page);
  expect(await page.locator('#search-panel[open]').count()).toBe(0);
  expect((await highlighted(page)).length).toBeGreaterThan(0);
  const count = page.locator('.search-bar output');
  const [first, start] = [await count.textContent(), page.url()];
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await count.textContent()).not.toBe(first);
  await page.goBack();
  expect(page.url()).toBe(start);
  await page.waitForFunction((was) => document.querySelector('.search-bar output')?.textContent === was, first);
  expect(await page.locator('.search-here').count()).toBe(1);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('"personal advisers"');
  await page.getByText(/ in 1 report/u).waitFor();
  await page.locator(HIT, { hasText: 'personal advisers' }).first().click();
  await page.locator('.search-bar', { hasText: 'personal advisers' }).waitFor();
  expect(await page.locator('.search-bar').count()).toBe(1);
  expect(await page.locator('.search-here').count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

test('on a phone the bar leaves the contents and the search within the report in reach', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page, close } = await openPage('search/?q=care+leavers', phone);
  await arriveAt(page);
  const [bar, thumb] = [await page.locator('.search-bar').boundingBox(), await page.locator('.thumb').boundingBox()];
  expect((bar?.y ?? 0) + (bar?.height ?? Infinity)).toBeLessThanOrEqual(thumb?.y ?? 0);
  await page.getByRole('button', { name: 'Contents' }).tap();
  await page.locator('.contents:popover-open').waitFor();
  await close();
});
