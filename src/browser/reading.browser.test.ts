import { expect, inject, test } from 'vitest';
import { openPage } from './chromium.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';

test('an abbreviation says what it stands for when it is touched, and the foot lists them all', async () => {
  const { page, faults, close } = await openPage(REPORT);
  await page.locator('#text abbr', { hasText: /^PLO$/u }).first().click();
  await page.getByRole('status').getByText('PLO: Public Law Outline').waitFor();
  const listed = page.locator('#abbreviations').getByRole('link', { name: 'Public Law Outline' });
  await listed.click();
  expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

test('an abbreviation is read by touch without a script: it leads to its entry, the entry back to the paragraph', async () => {
  const { page, faults, close } = await openPage(REPORT, { javaScriptEnabled: false, hasTouch: true });
  const link = page.locator('.p:has(#p8) a.abbr', { hasText: /^PLO$/u }).first();
  await link.tap();
  await page.waitForURL(/#abbreviations-plo$/u);
  const entry = page.locator('#abbreviations-plo');
  expect(await entry.innerText()).toContain('Public Law Outline');
  await entry.getByRole('link', { name: '8', exact: true }).tap();
  await page.waitForURL(/#p8$/u);
  expect(faults).toEqual([]);
  await close();
});

test('the entry being read is in view in contents longer than the window', async () => {
  const path = 'reports/redcar-and-cleveland/2017-02-sif/#p100';
  const { page, close } = await openPage(path, { viewport: { width: 1440, height: 500 } });
  await page.waitForFunction(() => {
    const [contents, entry] = ['#contents', '#contents [aria-current]'].map((each) =>
      document.querySelector(each)?.getBoundingClientRect(),
    );
    return contents && entry && entry.top >= contents.top && entry.bottom <= contents.bottom;
  });
  await close();
});

test('the head says what the report asks to improve, and leads there', async () => {
  const { page, close } = await openPage(REPORT);
  await page.locator('.head').getByRole('link', { name: '4 points' }).click();
  expect(page.url()).toMatch(/#improve$/u);
  expect(await page.locator('#improve-1').isVisible()).toBe(true);
  await close();
});

test('the contents mark the section being read', async () => {
  const { page, close } = await openPage(`${REPORT}#p32`);
  await page.waitForFunction(() => document.querySelector('#contents [aria-current]') !== null);
  expect(await page.locator('#contents [aria-current]').getAttribute('href')).toBe('#care-leavers');
  await close();
});

test('by keyboard the first stop skips to the text, and focus is always seen', async () => {
  const { page, close } = await openPage(REPORT);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    );
    expect(outline).not.toBe('none');
  }
  await close();
});

test('a printed report has its numbers and no controls', async () => {
  const { page, close } = await openPage(REPORT);
  await page.emulateMedia({ media: 'print' });
  for (const control of ['.masthead', '.contents', '.thumb', '.footer', '.tools']) {
    expect(await page.locator(control).first().isVisible(), control).toBe(false);
  }
  expect(await page.locator('#p12').isVisible()).toBe(true);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  await close();
});

test('a footnote stands in the margin on a wide screen, and its marker and it lead to each other', async () => {
  const path = 'reports/redcar-and-cleveland/2017-02-sif/#note-2';
  const { page, close } = await openPage(path, { viewport: { width: 1440, height: 900 } });
  const note = await page.locator('#note-2').boundingBox();
  const text = await page.locator('#p14').locator('xpath=..').boundingBox();
  expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.locator('#note-2 .back').click();
  expect(page.url()).toBe(`${inject('site')}reports/redcar-and-cleveland/2017-02-sif/#note-2-ref`);
  await close();
});
