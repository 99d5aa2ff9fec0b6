import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openPage } from './chromium.ts';
import { TEMPLATES } from './templates.ts';

describe.each(Object.entries(TEMPLATES))('%s', (_, path) => {
  test('has no violation of accessibility in light and dark, nor unfolded in high contrast, no fault of scripts or policy, no other host', async () => {
    const { page, faults, close } = await openPage(path, { colorScheme: 'light' });
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, 'colours')).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'contrast';
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await violationsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('is no wider than a phone, nor than a desktop’s window at 400 %', async () => {
    const { page, close } = await openPage(path, { viewport: { width: 390, height: 844 } });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
    await close();
  });
});

const REPORT = TEMPLATES.report;

test('the panels of a report have no violation of accessibility while open', async () => {
  const { page, close } = await openPage(REPORT, { viewport: { width: 390, height: 844 } });
  await page.getByRole('button', { name: 'Contents' }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /How to read/ }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Find in this report' }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('#p3').focus();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cite as' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await close();
});

test('high contrast, the largest letters and wide spacing keep a report whole on a phone', async () => {
  const { page, close } = await openPage(REPORT, { viewport: { width: 390, height: 844 } });
  await page.evaluate(() => {
    const root = document.documentElement;
    root.dataset['theme'] = 'contrast';
    root.dataset['size'] = 'larger';
    root.dataset['spacing'] = 'wide';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await violationsOf(page)).toEqual([]);
  await close();
});
