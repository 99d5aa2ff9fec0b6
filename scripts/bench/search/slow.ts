/** The search as it feels on a slow network, and on a slow phone. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '../../../src/browser/serve.ts';
import { askPage, freshPage, openSearchPanel } from './browse.ts';

/** Slow 4G as Lighthouse has it: the way there and back in milliseconds, bytes a second for all requests together. */
const LATENCY_MS = 150;
const BYTES_A_SECOND = 1_600_000 / 8;
/** From the focus of the field until a query is typed. */
const TYPING_MS = 2500;
/** How often bytes go out. */
const TICK_MS = 10;

/**
 * The site behind a slow network. The browser's own emulation leaves out what a worker fetches, so the bytes are held
 * back where they are sent: each answer waits for the latency, then all share the bandwidth in turn.
 */
export async function behindSlowNetwork(site: SiteServer): Promise<SiteServer> {
  const sending: { response: ServerResponse; rest: Buffer }[] = [];
  const timer = setInterval(() => sendShares(sending), TICK_MS);
  const server = createServer((request, response) => {
    const arrived = new Promise((resolve) => setTimeout(resolve, LATENCY_MS));
    const address = new URL(request.url ?? '/', site.url);
    const { range } = request.headers;
    const headers = { 'accept-encoding': 'identity', ...(range === undefined ? {} : { range }) };
    void fetch(address, { headers }).then(async (real) => {
      const rest = Buffer.from(await real.arrayBuffer());
      await arrived;
      response.writeHead(real.status, { 'Content-Type': real.headers.get('content-type') ?? '' });
      sending.push({ response, rest });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { pathname } = new URL(site.url);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${pathname}`,
    served: site.served,
    close: async () => {
      clearInterval(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One tick's bytes, in equal shares. */
function sendShares(sending: { response: ServerResponse; rest: Buffer }[]): void {
  const share = Math.ceil((BYTES_A_SECOND * TICK_MS) / 1000 / Math.max(1, sending.length));
  for (const each of sending.splice(0)) {
    each.response.write(each.rest.subarray(0, share));
    each.rest = each.rest.subarray(share);
    if (each.rest.length === 0) each.response.end();
    else sending.push(each);
  }
}

/** Milliseconds from a query to its first result on the slow network, for each query on a page of its own. */
export async function firstResultsOnSlowNetwork(
  browser: Browser,
  site: SiteServer,
  queries: readonly string[],
): Promise<number[]> {
  const slow = await behindSlowNetwork(site);
  const times: number[] = [];
  for (const query of queries) {
    const { page, bytes } = await freshPage(browser, slow);
    await page.waitForTimeout(TYPING_MS);
    times.push((await askPage(page, query, bytes)).milliseconds);
    await page.context().close();
  }
  await slow.close();
  return times;
}

const SLOWDOWN = 4;

/** The longest task, in milliseconds, of the page's own thread while queries are typed on a processor four times slower. */
export async function longestTask(browser: Browser, site: SiteServer, queries: readonly string[]): Promise<number> {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await openSearchPanel(page, site.url);
  await page.evaluate(observeTasks);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  for (const query of queries) await typeSlowly(page, query);
  const longest = await page.evaluate(() => (globalThis as { longestTask?: number }).longestTask ?? 0);
  await page.context().close();
  return longest;
}

/** In the page: notes the longest task. The observer hears of those above 50 ms only; 0 stands for none. */
function observeTasks(): void {
  const noted = globalThis as { longestTask?: number };
  noted.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longestTask = Math.max(noted.longestTask ?? 0, duration);
  }).observe({ type: 'longtask' });
}

/** As a hand types, with the results of each letter on the way. */
async function typeSlowly(page: Page, query: string): Promise<void> {
  const field = page.locator('#search-panel input[type="search"]');
  await field.fill('');
  await field.pressSequentially(query, { delay: 80 });
  await page.locator('#search-panel .search-results:not([aria-busy]) a.search-hit').first().waitFor();
  await page.waitForTimeout(300);
}
