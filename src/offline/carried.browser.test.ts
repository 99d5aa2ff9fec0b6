import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newContext } from '../browser/chromium.ts';
import { pageLinks } from '../site/links/page-links.ts';
import { serve, type SiteServer } from '../browser/serve.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/index.html';
let folder: string;
let stick: string;
let server: SiteServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-stick-'));
  stick = join(folder, 'pilcrow');
  for (const [path, bytes] of Object.entries(unzipSync(makeZip('one.zip')))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  server = await serve(stick, new URL(inject('site')).pathname);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Packs the site that the tests have built. */
function makeZip(name: string, timeZone = 'Europe/London'): Buffer {
  const options = ['--site', inject('dist'), '--base', new URL(inject('site')).pathname];
  const env = { ...process.env, TZ: timeZone };
  const made = spawnSync('node', ['scripts/build-zip.ts', join(folder, name), ...options], { env, encoding: 'utf8' });
  expect(made.status, made.stderr).toBe(0);
  return readFileSync(join(folder, name));
}

async function openAt(address: string): Promise<{ page: Page; faults: string[]; close: () => Promise<void> }> {
  const context = await newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

test('the zip has the same bytes when it is made again, in another time zone', () => {
  expect(makeZip('two.zip', 'Pacific/Auckland').equals(readFileSync(join(folder, 'one.zip')))).toBe(true);
});

test('every link inside the copy leads to one of its files', () => {
  const links = globSync('**/*.html', { cwd: stick }).flatMap((page) =>
    pageLinks(readFileSync(join(stick, page), 'utf8'))
      .links.filter((link) => !/^(?:[a-z]+:|#)/u.test(link))
      .map((link) => ({ link: `${page} → ${link}`, file: join(stick, dirname(page), link.replace(/[?#].*$/u, '')) })),
  );
  expect(links.length).toBeGreaterThan(5_000);
  expect(links.filter(({ file }) => !existsSync(file)).map(({ link }) => link)).toEqual([]);
});

test('served from the stick, a report is reached by its links, and the search finds a paragraph', async () => {
  const { page, faults, close } = await openAt(server.url);
  await page.locator('main a[href$="2023-03-ilacs/index.html"]').first().click();
  await page.locator('#p1').waitFor();
  await page.locator('a.find').click();
  await page.locator('dialog input[type="search"]').fill('neglect');
  await page.locator('dialog a[href*="/reports/"][href*="#"]').first().click();
  await page.waitForURL(/\/reports\/.+#/u);
  expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

test('served from the stick, nothing is offered to be kept, and no service worker stays behind', async () => {
  const { page, faults, close } = await openAt(new URL('offline/', server.url).href);
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('This is a copy to carry').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: /keep/iu }).count()).toBe(0);
  expect(await page.locator('#not-kept').isVisible()).toBe(false);
  await page.goto(new URL('authorities/stockton-on-tees/', server.url).href);
  expect(await page.locator('.keep-here').isVisible()).toBe(false);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('opened as a file, pages have their styles and letters, and links lead on', async () => {
  const { page, close } = await openAt(pathToFileURL(join(stick, REPORT)).href);
  const face = async (): Promise<string[]> => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  };
  await expect.poll(() => page.evaluate(face)).toContain('Source Serif 4');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(252, 251, 248)');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Themes' }).click();
  expect(page.url()).toBe(pathToFileURL(join(stick, 'themes/index.html')).href);
  expect(await page.locator('h1').textContent()).toMatch(/theme/iu);
  await close();
});

test('opened as a file, nothing is shown that would need a script, and the search page says what leads there instead', async () => {
  const { page, close } = await openAt(pathToFileURL(join(stick, 'search/index.html')).href);
  expect(await page.getByText('The search needs JavaScript').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Neglect', exact: true }).isVisible()).toBe(true);
  expect(await page.locator('.opener').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Neglect', exact: true }).click();
  expect(page.url()).toBe(pathToFileURL(join(stick, 'themes/neglect/index.html')).href);
  await close();
});
