import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './chromium.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };

test('the toolbar comes to the number in focus and copies the permanent link', async () => {
  const { page, faults, close } = await openPage(REPORT, permissions);
  await page.locator('#p4').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Copy link');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Link copied.').waitFor();
  expect(await clipboard(page)).toBe('https://pilcrow.example/base/reports/stockton-on-tees/2023-03-ilacs/#p4');
  await page.keyboard.press('Escape');
  expect(await page.locator('#tools').isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

test('a quotation has the words as printed and says where they stand', async () => {
  const { page, close } = await openPage(REPORT, permissions);
  await page.locator('#improve-2').focus();
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  await page.getByRole('status').getByText('Quotation copied.').waitFor();
  const copied = await clipboard(page);
  expect(copied).toContain('“Sufficiency of suitable foster homes for children.”');
  expect(copied).toContain('Stockton-on-Tees');
  expect(copied).toContain('#improve-2');
  await close();
});

test('two paragraphs copied by keyboard are the report’s words alone, with their numbers as printed', async () => {
  const { page, close } = await openPage(REPORT, permissions);
  await page.evaluate(() => {
    const from = document.querySelector('.p:has(#p12) .n');
    const to = document.querySelector('.p:has(#p13) .b');
    if (!from || !to) return;
    getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  await page.keyboard.press('Control+C');
  const copied = await clipboard(page);
  expect(copied).toMatch(/^12\. Local authority /u);
  expect(copied).toMatch(/\n13\. Children/u);
  const words = (await page.locator('.p:has(#p12) .b, .p:has(#p13) .b').allInnerTexts()).join(' ');
  expect(copied.replace(/\s+/gu, ' ')).toBe(words.replace(/\s+/gu, ' ').trim());
  await close();
});

test('selected words can be copied with their citation', async () => {
  const { page, close } = await openPage(REPORT, permissions);
  await page.evaluate(() => {
    const words = document.querySelector('.p:has(#p12) .b p');
    if (words) getSelection()?.selectAllChildren(words);
  });
  await page.getByRole('button', { name: 'Copy them with citation' }).click();
  await page.getByRole('status').getByText('Quotation copied.').waitFor();
  expect(await clipboard(page)).toMatch(/^“(?:12\. )?Local authority [^]*” \([^]*#p12/u);
  await close();
});

test('the whole report can be cited in every style', async () => {
  const { page, close } = await openPage(REPORT);
  await page.getByRole('button', { name: 'Cite the whole report' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite the whole report' });
  await dialog.waitFor();
  const texts = await dialog.locator('pre').allTextContents();
  expect(texts).toHaveLength(6);
  for (const text of texts) expect(text).not.toMatch(/[#¶]|\{\{[a-z-]+\}\}/u);
  await close();
});

test('every style of citation names the paragraph or its address', async () => {
  const { page, faults, close } = await openPage(REPORT);
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
  const { page, close } = await openPage(REPORT);
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
  const { page, close } = await openPage(REPORT, permissions);
  await page.evaluate(() => {
    const words = document.querySelector('#p4')?.parentElement?.lastChild;
    if (words) getSelection()?.setBaseAndExtent(words, 5, words, 35);
  });
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  expect(await clipboard(page)).toMatch(/#p4:~:text=\S+$/u);
  await close();
});

test('a paragraph selected with its number is named by its words alone', async () => {
  const { page, close } = await openPage(REPORT, permissions);
  await page.evaluate(() => {
    const paragraph = document.querySelector('#p4')?.parentElement;
    if (paragraph) getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, paragraph.childNodes.length);
  });
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  expect(await clipboard(page)).toMatch(/#p4:~:text=[A-Z][^-]+,[^-]+$/u);
  await close();
});

test('the toolbar leaves with the pointer after a click, stays after a tap until another, and does not greet who arrives', async () => {
  const { page, close } = await openPage(`${REPORT}#p5`);
  expect(await page.locator('#tools').isVisible()).toBe(false);
  await page.locator('#p5').click();
  expect(await page.locator('#tools').isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await page.locator('#tools').waitFor({ state: 'hidden' });
  await close();
  const phone = await openPage(REPORT, { hasTouch: true, viewport: { width: 390, height: 844 } });
  await phone.page.locator('#p5').tap();
  await phone.page.waitForTimeout(600);
  expect(await phone.page.locator('#tools').isVisible()).toBe(true);
  await phone.page.touchscreen.tap(200, 700);
  expect(await phone.page.locator('#tools').isVisible()).toBe(false);
  await phone.close();
});

test('at 400 % the toolbar stays within the window, and so does what is offered for selected words', async () => {
  const { page, close } = await openPage(REPORT, { viewport: { width: 320, height: 560 }, hasTouch: true });
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
  const { page, close } = await openPage(REPORT, permissions);
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

test('the citations, closed, give the focus back to the button that opened them', async () => {
  const { page, close } = await openPage(REPORT);
  await page.locator('#p12').focus();
  await page.getByRole('button', { name: 'Cite as' }).press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Cite as …');
  expect(await page.locator('#tools').isVisible()).toBe(true);
  await close();
});
