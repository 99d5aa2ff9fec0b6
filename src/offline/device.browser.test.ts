import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { violationsOf } from '../browser/axe.ts';
import { newContext } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import { writeOffline } from './build/write-offline.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';
let context: BrowserContext;
let page: Page;
let dist: string;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'pilcrow-device-'));
});
beforeEach(async () => {
  rmSync(dist, { recursive: true, force: true });
  cpSync(inject('dist'), dist, { recursive: true });
  server = await serve(dist, new URL(inject('site')).pathname);
  context = await newContext();
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
});
afterEach(async () => {
  await context.close();
  await server.close();
});
afterAll(async () => {
  rmSync(dist, { recursive: true, force: true });
});

async function open(path: string): Promise<void> {
  await page.goto(server.url + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Keeps Stockton-on-Tees on the page of what is kept; gives its row. */
async function keepStockton(): Promise<Locator> {
  await open('offline/');
  const row = page.locator('#authority-stockton-on-tees');
  await row.getByRole('button', { name: /^Keep for offline/u }).click();
  await row.getByText(/^Ready offline/u).waitFor();
  return row;
}

test('an authority is kept from its own page, its size said before', async () => {
  await open('authorities/stockton-on-tees/');
  await page.getByRole('button', { name: 'Keep for offline …' }).click();
  const button = page.getByRole('button', { name: /^Keep for offline \(\d+(?:\.\d{1,2})? MB\): Stockton-on-Tees$/u });
  await button.waitFor();
  expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText(/^Ready offline/u).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.reload();
  await page.getByText(/^Ready offline/u).waitFor();
});

test('what is kept stands first, can be checked and be removed', async () => {
  await keepStockton();
  await page.reload();
  const row = page.locator('#kept li');
  await row.getByRole('button', { name: 'Check' }).click();
  await row.getByText(/every file is here and was checked/u).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await row.getByRole('button', { name: 'Remove' }).click();
  await row.getByText('Removed from this device.').waitFor();
  await page.reload();
  await page.getByText('Nothing is kept yet.').waitFor();
  expect(await page.evaluate(async () => (await (await caches.open('pilcrow/base/kept')).keys()).length)).toBe(0);
});

test('what the browser cleared is no longer called ready, and is fetched again', async () => {
  const row = await keepStockton();
  await page.evaluate(async () => {
    const cache = await caches.open('pilcrow/base/kept');
    const [first] = (await cache.keys()).filter(({ url }) => url.includes('/content/'));
    if (first) await cache.delete(first);
  });
  await page.reload();
  await row.getByText(/^Not ready offline: some of it is not on this device/u).waitFor();
  await row.getByRole('button', { name: 'Resume' }).click();
  await row.getByText(/^Ready offline/u).waitFor();
});

test('when the host is gone, pages say that it cannot be reached, and links say what needs it', async () => {
  await keepStockton();
  await server.close();
  await page.goto(server.url + REPORT);
  await page.locator('.offline-bar', { hasText: 'The site cannot be reached' }).waitFor();
  expect(await page.locator('#p1').count()).toBe(1);
  await page.locator('.masthead a.needs-network, header a.needs-network').first().waitFor();
  const said = page.locator('a.needs-network', { hasText: 'Judgements' });
  expect(await said.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('needs the network');
  expect(await page.locator('#text').textContent()).not.toContain('needs the network');
  await page.goto(`${server.url}about/method/`);
  await page.getByText('The page you asked for is not on this device').waitFor();
  await expect.poll(() => page.locator('[data-set]:visible').count()).toBe(1);
});

test('what is kept of an older version waits behind newer pages, and follows when asked', async () => {
  await keepStockton();
  const file = join(dist, REPORT, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<title>', '<title>RENEWED '));
  await writeOffline(dist, new URL(server.url).pathname);
  // The new worker takes over by itself while no page of the site is open.
  await open('about/');
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
  const reopened = async (): Promise<string> => {
    await page.close();
    page = await context.newPage();
    await open(REPORT);
    return page.title();
  };
  await expect.poll(reopened, { timeout: 15_000 }).toContain('RENEWED');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: /^Update/u }).click()]);
  await context.setOffline(true);
  await page.reload();
  expect(await page.title()).toContain('RENEWED');
});

test('the list of authorities and themes is narrowed by typing', async () => {
  await open('offline/');
  await page.getByRole('button', { name: /Stockton-on-Tees$/u }).waitFor();
  await page.getByLabel('Find an authority or theme').fill('priv');
  expect(await page.locator('[data-set]:visible').allTextContents()).toEqual([
    expect.stringContaining('Private fostering'),
  ]);
});

test('a record that cannot be read breaks no page: it is set aside, and the reader is told', async () => {
  await keepStockton();
  await page.evaluate(async () => {
    const cache = await caches.open('pilcrow/base/kept');
    await cache.put('/base/offline/kept/record', new Response('{"version": 7, "sets": "no'));
  });
  // The worker reads the record when it starts: a new page may find it running, so it is told.
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage({ type: 'kept-changed' }));
  await page.goto(server.url + REPORT);
  expect(await page.locator('#p1').count()).toBe(1);
  await page.locator('.offline-bar', { hasText: 'could not be read and was set aside' }).waitFor();
  await page.goto(`${server.url}offline/`);
  await page.getByText('Nothing is kept yet.').waitFor();
});

test('an address that is no text is not found, as without the worker', async () => {
  await open('offline/');
  const response = await page.goto(`${server.url}%`);
  expect(response?.status()).toBe(404);
});

test('a network that answers with a sign-in page is told apart after a few answers', async () => {
  await open('offline/');
  let answers = 0;
  await context.route(/\?content=/u, (route) => {
    answers += 1;
    return route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Sign in to the train</h1>' });
  });
  const row = page.locator('#authority-stockton-on-tees');
  await row.getByRole('button', { name: /^Keep for offline/u }).click();
  await row.getByText('The network answers with something else than this site').waitFor();
  expect(answers).toBe(1);
  await context.unroute(/\?content=/u);
  await context.route(/\.pack\?content=|\/\?content=/u, (route) => {
    answers += 1;
    return route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Sign in to the train</h1>' });
  });
  await row.getByRole('button', { name: 'Resume' }).click();
  await row.getByText('The network answers with something else than this site').waitFor();
  expect(answers).toBeLessThan(60);
});
