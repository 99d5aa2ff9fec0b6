/** What it costs to keep the whole library on a device, and how fast the search is with the network cut. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serve, type SiteServer } from '../../src/browser/serve.ts';
import { startChromium } from '../../src/browser/start-chromium.ts';
import { LIBRARY, type SetKind, type SetList } from '../../src/offline/sets/sets.ts';
import { buildSite, reportsOf } from './build.ts';
import { median } from './measure.ts';
import type { BenchOptions, BenchPart, Figures } from './part.ts';
import { measureUpdate, withoutNewest } from './offline/update.ts';
import { askPage, openSearchPanel } from './search/browse.ts';
import { knownItems } from './search/items.ts';
import { evenly } from './search/known-items.ts';

const QUERIES = 100;
const LONGEST_KEEPING_MS = 600_000;

export const offline: BenchPart = {
  name: 'offline',
  about: 'bytes, files and time to keep the library; search without a network',
  run: measureOffline,
};

async function measureOffline({ corpus, workspace }: BenchOptions): Promise<Figures> {
  const reports = process.env['PILCROW_REPORTS'] ?? (await reportsOf(corpus, workspace));
  const site = join(workspace, 'site');
  await buildSite(reports, site);
  const older = join(workspace, 'older-site');
  await buildSite(withoutNewest(reports, join(workspace, 'older-reports')), older);
  return { ...(await measureKeeping(site, reports)), ...(await measureUpdate(older, site, join(workspace, 'served'))) };
}

/** Keeps the library of a built site in real Chromium, cuts the network, and searches. */
export async function measureKeeping(site: string, reports: string): Promise<Figures> {
  const server = await serve(site);
  const browser = await startChromium();
  try {
    const context = await browser.newContext();
    return {
      reports: globSync('*/*.mdx', { cwd: reports }).length,
      ...(await keepLibrary(context, server)),
      ...(await searchOffline(context, server, reports)),
      ...sizesOf(site),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function keepLibrary(context: BrowserContext, { url, served }: SiteServer): Promise<Figures> {
  const page = await context.newPage();
  await page.goto(`${url}offline/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // The server packs a file when it is first asked for; that is not the reader's time.
  await page.evaluate((address) => fetch(address, { cache: 'no-store' }), `${url}offline/sets/${LIBRARY}.json`);
  const set = page.locator(`#${LIBRARY}`);
  await set.locator('button', { hasText: 'Keep' }).waitFor();
  const before = served.length;
  const started = performance.now();
  await set.locator('button', { hasText: 'Keep' }).click();
  await set.locator('[role="status"]', { hasText: /^Ready offline/u }).waitFor({ timeout: LONGEST_KEEPING_MS });
  const keepSeconds = (performance.now() - started) / 1000;
  const sent = served.slice(before);
  return {
    bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    files: await filesKept(page),
    requests: sent.length,
    keepSeconds,
  };
}

/** Contents on the device. */
const filesKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().filter(({ url }) => url.includes('/kept/content/')).length;
  });

async function searchOffline(context: BrowserContext, { url }: SiteServer, reports: string): Promise<Figures> {
  await context.setOffline(true);
  const page = await context.newPage();
  await openSearchPanel(page, url);
  const times: number[] = [];
  for (const { query } of evenly(knownItems(reports).items, QUERIES)) {
    const { milliseconds, results } = await askPage(page, query, () => 0);
    if (results.length === 0) throw new Error(`Nothing was found offline for “${query}”.`);
    times.push(milliseconds);
    await askPage(page, '', () => 0);
  }
  return { queries: times.length, searchMs: median(times), searchFirstMs: times[0] ?? null };
}

/** Bytes that the other sets cost, kept by themselves. */
function sizesOf(site: string): Figures {
  const { sets } = JSON.parse(readFileSync(join(site, 'offline/sets.json'), 'utf8')) as SetList;
  const bytes = (kind: SetKind): number[] => sets.filter((set) => set.kind === kind).map(({ wire }) => wire);
  const sizes = (kind: SetKind): Figures => ({ median: median(bytes(kind)), largest: Math.max(...bytes(kind)) });
  return { authorityBytes: sizes('authority'), themeBytes: sizes('theme') };
}
