import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { violationsOf } from '../browser/axe.ts';
import { newContext } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';

let context: BrowserContext;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;
beforeEach(async () => {
  server = await serve(inject('dist'), new URL(inject('site')).pathname);
  context = await newContext();
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
});
afterEach(async () => {
  await context.close();
  await server.close();
});

async function keep(...ids: string[]): Promise<void> {
  await page.goto(`${server.url}offline/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const id of ids) {
    await page.locator(`#${id} button`, { hasText: 'Keep for offline' }).click();
    await page.locator(`#${id} [role="status"]`, { hasText: /^Ready offline/u }).waitFor();
  }
}

const search = (words: string) => page.goto(`${server.url}search/?q=${encodeURIComponent(words)}`);
const hits = () => page.locator('a.search-hit');
const reports = (): Promise<string[]> =>
  hits().evaluateAll((all) => [...new Set(all.map((hit) => new URL((hit as HTMLAnchorElement).href).pathname))].sort());

test('a kept authority is searched without the network, down to the paragraph', async () => {
  await keep('authority-stockton-on-tees');
  await context.setOffline(true);
  await page.goto(`${server.url}reports/stockton-on-tees/2023-03-ilacs/`);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('private fostering');
  await page.getByText(/this searches the paragraphs of 2 reports that you kept/u).waitFor();
  await hits().first().waitFor();
  expect(await page.locator('a.search-hit.needs-network').count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/stockton-on-tees.+#/u);
  const paragraph = page.locator(new URL(page.url()).hash);
  await expect.poll(() => paragraph.evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(720);
  expect(await paragraph.evaluate((each) => each.matches(':target'))).toBe(true);
});

test('a kept theme is searched; links into reports that are not kept say so before they are followed', async () => {
  await keep('theme-private-fostering');
  await server.close();
  await search('private fostering');
  await page.getByText(/The site cannot be reached: this searches/u).waitFor();
  await page.locator('a.search-hit.needs-network').first().waitFor();
  const said = await hits()
    .first()
    .evaluate((hit) => getComputedStyle(hit, '::after').content);
  expect(said).toContain('needs the network');
  await search('audits of case files');
  await page.getByText(/paragraphs of \d+ reports? that you kept/u).waitFor();
});

test('of an authority and a theme that are both kept, a paragraph is found once', async () => {
  await keep('authority-stockton-on-tees', 'theme-private-fostering');
  await context.setOffline(true);
  await search('private fostering');
  await hits().first().waitFor();
  const addresses = await hits().evaluateAll((all) => all.map((hit) => (hit as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(1);
  expect(new Set(addresses).size).toBe(addresses.length);
});

/** What is kept as the release before left it: with a shelf of paragraphs where now there is a bundle. */
async function makeOlder(id: string): Promise<void> {
  await page.evaluate(
    async ({ base, set }) => {
      const cache = await caches.open(`pilcrow${base}kept`);
      const record = (await (await cache.match(`${base}offline/kept/record`))?.json()) as {
        version: string;
        sets: Record<string, { files: [string, string, number, number][] }>;
      };
      const files = record.sets[set]?.files ?? [];
      const at = files.findIndex(([path]) => path.startsWith('pagefind/kept/'));
      await cache.delete(`${base}offline/kept/content/${files[at]?.[1]}`);
      files[at] = [`search-index/shelves/${set}.bin`, 'ab'.repeat(10), 2, 2];
      await cache.put(`${base}offline/kept/content/${'ab'.repeat(10)}`, new Response('{}'));
      await cache.put(`${base}offline/kept/record`, Response.json({ ...record, version: 'before' }));
      (await navigator.serviceWorker.ready).active?.postMessage({ type: 'kept-changed' });
    },
    { base: new URL(server.url).pathname, set: id },
  );
}

test('a set kept by the release before says that it must be updated to be searched, and is once it was', async () => {
  await keep('authority-stockton-on-tees');
  await makeOlder('authority-stockton-on-tees');
  await context.setOffline(true);
  await search('private fostering');
  await page.getByText(/of an older version of the site: it must be updated to be searched/u).waitFor();
  await context.setOffline(false);
  await page.goto(`${server.url}about/`);
  const update = page.locator('.offline-bar button', { hasText: 'Update' });
  await update.waitFor();
  await Promise.all([page.waitForEvent('load'), update.click()]);
  await page.goto(`${server.url}offline/`);
  await page.locator('#authority-stockton-on-tees [role="status"]', { hasText: /^Ready offline/u }).waitFor();
  await context.setOffline(true);
  await search('private fostering');
  await page.getByText(/this searches the paragraphs of 2 reports that you kept/u).waitFor();
  await hits().first().waitFor();
});

test('of two kept authorities one is removed: its paragraphs are found no more', async () => {
  await keep('authority-stockton-on-tees', 'authority-stoke-on-trent');
  await context.setOffline(true);
  await search('private fostering');
  await hits().first().waitFor();
  expect((await reports()).join(' ')).toMatch(/stockton-on-tees.*stoke-on-trent|stoke-on-trent.*stockton-on-tees/u);
  await page.goto(`${server.url}offline/`);
  await page.locator('#authority-stoke-on-trent button', { hasText: 'Remove' }).click();
  await page.getByText('Removed from this device.').waitFor();
  await search('private fostering');
  await hits().first().waitFor();
  expect((await reports()).join(' ')).not.toContain('stoke-on-trent');
});

test('the whole library is searched whole without the network, and read where it was never opened', async () => {
  await keep('library');
  await context.setOffline(true);
  await search('neglect');
  await hits().first().waitFor();
  expect(await page.getByText('that you kept').count()).toBe(0);
  expect(await page.locator('a.search-hit.needs-network').count()).toBe(0);
  await hits().first().click();
  await page.waitForURL(/\/reports\/.+#/u);
  expect(await page.locator(new URL(page.url()).hash).evaluate((each) => each.matches(':target'))).toBe(true);
});

test('where nothing is kept the search says why, and works again when the network is back', async () => {
  await page.goto(`${server.url}search/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('private fostering');
  await page.getByText(/seems to be no connection/u).waitFor();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await hits().first().waitFor();
});
