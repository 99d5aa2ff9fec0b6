import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { newContext } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import { writeOffline } from './build/write-offline.ts';
import type { SetManifest } from './sets/sets.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await newContext();
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
});
afterEach(() => context.close());

const at = (path: string): string => new URL(path, inject('site')).href;

/** Opens a page and waits until the service worker is in charge and remembers it. */
async function visit(path: string): Promise<void> {
  await page.goto(at(path));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const remembered = async (): Promise<boolean> =>
    (await caches.match(location.pathname, { ignoreSearch: true })) !== undefined;
  await expect.poll(() => page.evaluate(remembered), { timeout: 10_000 }).toBe(true);
}

const manifestOf = (id: string): SetManifest =>
  JSON.parse(readFileSync(join(inject('dist'), `offline/sets/${id}.json`), 'utf8')) as SetManifest;

async function keep(id: string): Promise<void> {
  await visit('offline/');
  await page.locator(`#${id} button`, { hasText: 'Keep for offline' }).click();
  await page.locator(`#${id} [role="status"]`, { hasText: /^Ready offline/u }).waitFor();
}

test('a page that was read once is read again without a network', async () => {
  await visit(REPORT);
  await context.setOffline(true);
  await page.reload();
  expect(await page.locator('#p1').count()).toBe(1);
  await page.locator('.offline-bar', { hasText: 'You are offline' }).waitFor();
  expect(await page.locator('.needs-network').count()).toBeGreaterThan(0);
});

test('a page that is not here says so', async () => {
  await visit('about/');
  await context.setOffline(true);
  await page.goto(at(REPORT));
  expect(await page.locator('#not-kept').isVisible()).toBe(true);
});

test('an authority that is kept is read by address and searched without a network', async () => {
  await keep('authority-stockton-on-tees');
  await context.setOffline(true);
  await page.goto(at(REPORT));
  expect(await page.locator('#p1').count()).toBe(1);
  await page.goto(at('search/?q=stockton+early+help&authority=stockton-on-tees'));
  await page.locator('a.search-hit').first().waitFor();
});

test('the library that is kept is searched and read in reports never opened', async () => {
  await keep('library');
  await context.setOffline(true);
  await page.goto(at('search/?q=neglect'));
  await page.locator('a.search-hit').first().click();
  await page.waitForURL(/\/reports\/.+#/u);
  expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
});

test('a network lost half-way ends nothing: what is missing is fetched when it is back', async () => {
  await visit('offline/');
  let answered = 0;
  // A host that lost the packs: everything comes file by file.
  await context.route(/\?content=/u, (route) => {
    if (route.request().url().includes('/packs/')) return route.fulfill({ status: 404 });
    return ++answered > 60 ? route.abort('internetdisconnected') : route.continue();
  });
  const set = page.locator('#library');
  await set.locator('button', { hasText: 'Keep for offline' }).click();
  await set.locator('[role="status"]', { hasText: 'The connection was lost' }).waitFor();
  await context.unroute(/\?content=/u);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await set.locator('button', { hasText: 'Resume' }).click();
  await set.locator('[role="status"]', { hasText: /^Ready offline/u }).waitFor();
  const again = fetched.filter((url) => url.includes('?content=') && !url.includes('/sets'));
  expect(again.length).toBeLessThan(manifestOf('library').files.length - 40);
});

test('a device without room is told of, and nothing is called ready', async () => {
  await visit('offline/');
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(inject('site')).origin, quotaSize: 700_000 });
  const set = page.locator('#library');
  await set.locator('button', { hasText: 'Keep for offline' }).click();
  await set.locator('[role="status"]', { hasText: 'not enough room' }).waitFor();
  expect(await page.locator('[role="status"]', { hasText: /^Ready offline/u }).count()).toBe(0);
});

test('a new version waits until it is asked for, and brings only what changed', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'pilcrow-deploy-'));
  cpSync(inject('dist'), dist, { recursive: true });
  const server = await serve(dist, new URL(inject('site')).pathname);
  try {
    await keepThenDeploy(server.url, dist);
  } finally {
    await server.close();
    rmSync(dist, { recursive: true, force: true });
  }
});

async function keepThenDeploy(site: string, dist: string): Promise<void> {
  await page.goto(`${site}offline/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.locator('#library button', { hasText: 'Keep for offline' }).click();
  await page.locator('#library [role="status"]', { hasText: /^Ready offline/u }).waitFor();
  await page.goto(site + REPORT);
  await deploy(dist, new URL(site).pathname);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const update = page.locator('.offline-bar button', { hasText: 'Update' });
  await update.waitFor();
  await page.reload();
  expect(await page.title()).not.toContain('RENEWED');
  await update.waitFor();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await Promise.all([page.waitForEvent('load'), update.click()]);
  expect(await page.title()).toContain('RENEWED');
  const contents = fetched.filter((path) => !/sets|service-worker|_astro/u.test(path));
  expect(new Set(contents)).toEqual(new Set([new URL(site + REPORT).pathname]));
}

/** Publishes a site whose one page has changed, as a build would. */
async function deploy(dist: string, base: string): Promise<void> {
  const file = join(dist, REPORT, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<title>', '<title>RENEWED '));
  await writeOffline(dist, base);
}
