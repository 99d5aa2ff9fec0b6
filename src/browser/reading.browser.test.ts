import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage, startChromium } from './chromium.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };

test('the toolbar comes to the number in focus and copies the permanent link', async () => {
  const { page, faults, close } = await openPage(browser, REPORT, permissions);
  await page.locator('#p4').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Link copied.').waitFor();
  expect(await clipboard(page)).toBe('https://pilcrow.example/base/reports/stockton-on-tees/2023-03-ilacs/#p4');
  await page.keyboard.press('Escape');
  expect(await page.locator('#tools').isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

test('an abbreviation says what it stands for when it is touched, and the foot lists them all', async () => {
  const { page, faults, close } = await openPage(browser, REPORT);
  await page.locator('#text abbr', { hasText: /^PLO$/u }).first().click();
  await page.getByRole('status').getByText('PLO: Public Law Outline').waitFor();
  const listed = page.locator('#abbreviations').getByRole('link', { name: 'Public Law Outline' });
  await listed.click();
  expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

test('a quotation has the words as printed and says where they stand', async () => {
  const { page, close } = await openPage(browser, REPORT, permissions);
  await page.locator('#improve-2').focus();
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  await page.getByRole('status').getByText('Quotation copied.').waitFor();
  const copied = await clipboard(page);
  expect(copied).toContain('“Sufficiency of suitable foster homes for children.”');
  expect(copied).toContain('Stockton-on-Tees');
  expect(copied).toContain('#improve-2');
  await close();
});

test('every style of citation names the paragraph or its address', async () => {
  const { page, faults, close } = await openPage(browser, REPORT);
  await page.locator('#p12').focus();
  await page.getByRole('button', { name: 'Cite as' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite paragraph 12' });
  await dialog.waitFor();
  const texts = await dialog.locator('pre').allTextContents();
  expect(texts).toHaveLength(6);
  for (const text of texts) expect(text).toMatch(/#p12/u);
  expect(texts.join(' ')).not.toMatch(/\{\{[a-z-]+\}\}|PILCROW[A-Z]/u);
  expect(faults).toEqual([]);
  await close();
});

test('where the browser refuses the clipboard, the page says so and shows the text', async () => {
  const { page, close } = await openPage(browser, REPORT);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.locator('#p4').focus();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page
    .getByRole('status')
    .getByText(/did not let us copy.*#p4/u)
    .waitFor();
  await close();
});

test('selected words have a link of their own', async () => {
  const { page, close } = await openPage(browser, REPORT, permissions);
  await page.evaluate(() => {
    const words = document.querySelector('#p4')?.parentElement?.lastChild;
    if (words) getSelection()?.setBaseAndExtent(words, 5, words, 35);
  });
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  expect(await clipboard(page)).toMatch(/#p4:~:text=\S+$/u);
  await close();
});

test('a paragraph selected with its number is named by its words alone', async () => {
  const { page, close } = await openPage(browser, REPORT, permissions);
  await page.evaluate(() => {
    const paragraph = document.querySelector('#p4')?.parentElement;
    if (paragraph) getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, paragraph.childNodes.length);
  });
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  expect(await clipboard(page)).toMatch(/#p4:~:text=[A-Z][^-]+,[^-]+$/u);
  await close();
});

test('the toolbar leaves with the pointer after a click, stays after a tap until another, and does not greet who arrives', async () => {
  const { page, close } = await openPage(browser, `${REPORT}#p5`);
  expect(await page.locator('#tools').isVisible()).toBe(false);
  await page.locator('#p5').click();
  expect(await page.locator('#tools').isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await page.locator('#tools').waitFor({ state: 'hidden' });
  await close();
  const phone = await openPage(browser, REPORT, { hasTouch: true, viewport: { width: 390, height: 844 } });
  await phone.page.locator('#p5').tap();
  await phone.page.waitForTimeout(600);
  expect(await phone.page.locator('#tools').isVisible()).toBe(true);
  await phone.page.touchscreen.tap(200, 700);
  expect(await phone.page.locator('#tools').isVisible()).toBe(false);
  await phone.close();
});

test('at 400 % the toolbar stays within the window, and so does what is offered for selected words', async () => {
  const { page, close } = await openPage(browser, REPORT, { viewport: { width: 320, height: 560 }, hasTouch: true });
  await page.locator('#p4').tap();
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('#p4')?.parentElement ?? document),
  );
  for (const panel of ['#tools', '#words-link']) {
    const { x = -1, width = 0 } = (await page.locator(panel).boundingBox()) ?? {};
    expect(x, panel).toBeGreaterThanOrEqual(0);
    expect(x + width, panel).toBeLessThanOrEqual(320);
  }
  await close();
});

test('words selected from the end of one paragraph to the next are named block by block, without number and notes', async () => {
  const { page, close } = await openPage(browser, REPORT, permissions);
  const ends = await page.evaluate(() => {
    const texts = (id: string): Node[] => {
      const walker = document.createTreeWalker(document.getElementById(id)?.parentElement ?? document, 4);
      const nodes: Node[] = [];
      while (walker.nextNode()) if (!walker.currentNode.parentElement?.matches('.n')) nodes.push(walker.currentNode);
      return nodes.filter((node) => node.textContent?.trim());
    };
    const [from, to] = [texts('p4').at(-1), texts('p5')[0]];
    if (!from || !to) return [];
    const [before, after] = [from.textContent?.trimEnd() ?? '', to.textContent ?? ''];
    getSelection()?.setBaseAndExtent(from, before.length - 3, to, after.trimStart().indexOf(' ') + 3);
    return [before.split(' ').at(-1) ?? '', after.trim().split(' ').slice(0, 2).join(' ')];
  });
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  const directive = decodeURIComponent((await clipboard(page)).split(':~:text=')[1] ?? '');
  const [last = '', first = ''] = ends.map((words) => words.replace(/[.,]$/u, ''));
  expect(directive).toMatch(new RegExp(`(?:^|,)${last}(?:,|$)`, 'u'));
  expect(directive).toMatch(new RegExp(`(?:^|,)${first}(?:,|$)`, 'u'));
  await close();
});

test('Escape in the toolbar leads back to the number; anything else in focus puts the toolbar away', async () => {
  const { page, close } = await openPage(browser, REPORT);
  await page.locator('#p4').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('p4');
  expect(await page.locator('#tools').isVisible()).toBe(false);
  await page.locator('#p5').focus();
  await page.locator('#tools').getByRole('button', { name: 'Cite as' }).focus();
  await page.keyboard.press('Tab');
  expect(await page.locator('#tools').isVisible()).toBe(false);
  await close();
});

test('find in this report counts matches across links and walks through them', async () => {
  const { page, faults, close } = await openPage(browser, REPORT);
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
  const { page, close } = await openPage(browser, REPORT);
  await page.getByRole('button', { name: 'Find in this report' }).click();
  await page.locator('#find-words').fill('Matched:');
  expect(await page.locator('#find-count').textContent()).toBe('Not in this report');
  await page.locator('#find-words').fill('lead inspector');
  expect(await page.locator('#find-count').textContent()).toMatch(/^1 of/u);
  expect(await page.locator('#cover').getAttribute('open')).not.toBeNull();
  await close();
});

test('the entry being read is in view in contents longer than the window', async () => {
  const path = 'reports/redcar-and-cleveland/2017-02-sif/#p100';
  const { page, close } = await openPage(browser, path, { viewport: { width: 1440, height: 500 } });
  await page.waitForFunction(() => {
    const [contents, entry] = ['#contents', '#contents [aria-current]'].map((each) =>
      document.querySelector(each)?.getBoundingClientRect(),
    );
    return contents && entry && entry.top >= contents.top && entry.bottom <= contents.bottom;
  });
  await close();
});

test('the contents mark the section being read', async () => {
  const { page, close } = await openPage(browser, `${REPORT}#p32`);
  await page.waitForFunction(() => document.querySelector('#contents [aria-current]') !== null);
  expect(await page.locator('#contents [aria-current]').getAttribute('href')).toBe('#care-leavers');
  await close();
});

test('by keyboard the first stop skips to the text, and focus is always seen', async () => {
  const { page, close } = await openPage(browser, REPORT);
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
  const { page, close } = await openPage(browser, REPORT);
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
  const { page, close } = await openPage(browser, path, { viewport: { width: 1440, height: 900 } });
  const note = await page.locator('#note-2').boundingBox();
  const text = await page.locator('#p14').locator('xpath=..').boundingBox();
  expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.locator('#note-2 .back').click();
  expect(page.url()).toBe(`${inject('site')}reports/redcar-and-cleveland/2017-02-sif/#note-2-ref`);
  await close();
});
