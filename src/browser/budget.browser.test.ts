import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { wordsOf } from '../domain/words.ts';
import { browserOfFile, openPage } from './chromium.ts';
import { compressed } from './serve.ts';
import { weighPage } from './weigh.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';

test('a report of about 50 paragraphs weighs at most 35 kB with its styles and scripts, its letters at most 60 kB', async () => {
  const { html, css, js, fonts } = await weighPage(await browserOfFile(), new URL(REPORT, inject('site')).href);
  expect(html).toBeGreaterThan(5_000);
  expect(html + css + js).toBeLessThanOrEqual(35_000);
  expect(fonts).toBeGreaterThan(0);
  expect(fonts).toBeLessThanOrEqual(60_000);
});

test('before search is opened, a page carries at most 10 kB of script', async () => {
  for (const path of [REPORT, '', 'authorities/stockton-on-tees/', 'themes/neglect/']) {
    const { js } = await weighPage(await browserOfFile(), new URL(path, inject('site')).href);
    expect(js, path).toBeLessThanOrEqual(10_000);
  }
});

test('no page of a theme weighs more than 60 kB', () => {
  const pages = globSync('themes/**/index.html', { cwd: inject('dist') });
  expect(pages.length).toBeGreaterThan(40);
  for (const page of pages) {
    expect(compressed(readFileSync(join(inject('dist'), page))).length, page).toBeLessThanOrEqual(60_000);
  }
});

test('nothing moves while a report loads', async () => {
  const { page, close } = await openPage('about/');
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (globalThis as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(new URL(REPORT, inject('site')).href);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.01);
  await close();
});

test('the page of a report shows as many words as its record has, none twice', async () => {
  for (const file of globSync('content/reports/*/*.mdx')) {
    const [, authority, id] = /content\/reports\/([^/]+)\/(.+)\.mdx$/u.exec(file) ?? [];
    const { words: account } = JSON.parse(readFileSync(file.replace(/mdx$/u, 'json'), 'utf8')) as {
      words: { kept: number };
    };
    const { page, close } = await openPage(`reports/${authority}/${id}/`);
    const shown = await page.evaluate(recordOnPage);
    expect(wordsOf(shown).length, file).toBe(account.kept);
    await close();
  }
});

/** The text of the record on a page, without what Pilcrow adds to it. */
function recordOnPage(): string {
  const text = document.querySelector('#text')?.cloneNode(true) as HTMLElement;
  for (const added of text.querySelectorAll('.notes, .back, .tools, summary, .cell > dt')) added.remove();
  for (const number of text.querySelectorAll('.n')) if (number.textContent === '¶') number.remove();
  for (const block of text.querySelectorAll('p, li, td, th, h2, h3, h4, h5, h6, dd, aside, div')) block.append(' ');
  return text.textContent ?? '';
}
