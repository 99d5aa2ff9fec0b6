import { expect, test } from 'vitest';
import { openPage } from './chromium.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';

test('find in this report counts matches across links and walks through them', async () => {
  const { page, faults, close } = await openPage(REPORT);
  await page.getByRole('button', { name: 'Find in this report' }).click();
  await page.keyboard.type('public law outline (plo)');
  expect(await page.locator('#find-count').textContent()).toBe('1 of 1');
  await page.locator('#find-words').fill('care leavers');
  expect(await page.locator('#find-count').textContent()).toMatch(/^1 of \d{2}$/u);
  await page.keyboard.press('Enter');
  expect(await page.locator('#find-count').textContent()).toMatch(/^2 of/u);
  const typed = ["local authority's", 'local authority’s', ' Local  authority’s '];
  const counts = [];
  for (const words of typed) {
    await page.locator('#find-words').fill(words);
    counts.push(await page.locator('#find-count').textContent());
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toMatch(/^1 of /u);
  await page.keyboard.press('Escape');
  expect(await page.locator('#finder').isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

test('find in this report finds the record only, and opens the cover for what stands there', async () => {
  const { page, close } = await openPage(REPORT);
  await page.getByRole('button', { name: 'Find in this report' }).click();
  await page.locator('#find-words').fill('Matched:');
  expect(await page.locator('#find-count').textContent()).toBe('Not in this report');
  await page.locator('#find-words').fill('lead inspector');
  expect(await page.locator('#find-count').textContent()).toMatch(/^1 of/u);
  expect(await page.locator('#cover').getAttribute('open')).not.toBeNull();
  await close();
});

test('looking begins where one reads, and closing leads back to where it was opened', async () => {
  const { page, close } = await openPage(`${REPORT}#p30`);
  await page.waitForFunction(() => scrollY > 0);
  await page.getByRole('button', { name: 'Find in this report' }).click();
  await page.locator('#find-words').fill('care leavers');
  const [place = 0, all = 0] = (await page.locator('#find-count').textContent())?.split(' of ').map(Number) ?? [];
  expect(place).toBeGreaterThan(1);
  expect(place).toBeLessThan(all);
  expect(await page.locator('#cover').getAttribute('open')).toBeNull();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('find-opener');
  await close();
});
