import { expect, test } from 'vitest';
import { openPage } from './chromium.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';

test('by keyboard a paragraph is one stop, its number; the arrows go round what this site adds, and Escape back', async () => {
  const { page, faults, close } = await openPage(REPORT);
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || '');
  await page.locator('#p7').focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('p8');
  expect(await page.getByRole('toolbar', { name: 'Paragraph 8' }).isVisible()).toBe(true);
  await page.getByRole('status').getByText('Right arrow: copy, cite and the notes').waitFor();
  const added = await page.evaluate(() =>
    [...document.querySelectorAll('.p:has(#p8) :is(a.abbr, .notes summary, .notes li > a)')].map((each) =>
      each.textContent?.trim(),
    ),
  );
  expect(added.length).toBeGreaterThan(2);
  const round: string[] = [];
  for (let stop = 0; stop < 3 + added.length; stop += 1) {
    await page.keyboard.press('ArrowRight');
    round.push(await focused());
  }
  expect(round).toEqual(['Copy link', 'Copy quotation', 'Cite as …', ...added]);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('p8');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const open = page.locator('.p:has(#p8) .notes details[open]');
  expect(await open.count()).toBe(1);
  await page.keyboard.press('Tab');
  expect(
    await open
      .locator('a')
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('p8');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('p7');
  expect(faults).toEqual([]);
  await close();
});

test('links of the report itself stay stops of the Tab key, and without a script all are', async () => {
  const path = 'reports/redcar-and-cleveland/2017-02-sif/';
  const { page, close } = await openPage(path);
  const paragraph = page.locator('.p', { has: page.locator('a.noteref') }).first();
  await paragraph.locator('a.n').focus();
  await page.keyboard.press('Tab');
  expect(await paragraph.locator('a.noteref').evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await page.locator('#tools').isVisible()).toBe(false);
  await close();
  const plain = await openPage(path, { javaScriptEnabled: false });
  expect(await plain.page.locator('#text [tabindex="-1"]').count()).toBe(0);
  expect(await plain.page.locator('#text .notes summary').count()).toBeGreaterThan(100);
  await plain.close();
});

test('Escape in the toolbar leads back to the number; anything else in focus puts the toolbar away', async () => {
  const { page, close } = await openPage(REPORT);
  await page.locator('#p4').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('p4');
  expect(await page.locator('#tools').isVisible()).toBe(false);
  await page.locator('#p5').focus();
  await page.locator('#tools').getByRole('button', { name: 'Cite as' }).focus();
  await page.locator('#contents a').first().focus();
  expect(await page.locator('#tools').isVisible()).toBe(false);
  await close();
});
