/** Asks the built site's search page in a real browser, and counts what goes over the wire. */
import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '../../../src/browser/serve.ts';

export interface Asked {
  /** Addresses of the first ten paragraphs, as `authority/id#anchor`, in the order of the ranking. */
  results: string[];
  bytes: number;
  /** From the keystroke to the results, in milliseconds. */
  milliseconds: number;
}

const HIT = 'a.search-hit';

/**
 * A page of its own with the search open over it, and the bytes that the site sent since it was opened, without headers.
 * Counted where they are sent: the protocol of the browser does not reliably report what a worker of a page fetches.
 * Without the service worker, which fetches the whole shell in the meantime.
 */
export async function freshPage(browser: Browser, site: SiteServer): Promise<{ page: Page; bytes: () => number }> {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await page.goto(`${site.url}about/`, { waitUntil: 'networkidle' });
  const first = site.served.length;
  const bytes = (): number => site.served.slice(first).reduce((sum, served) => sum + served.bytes, 0);
  await page.keyboard.press('/');
  await page.locator('#search-panel input[type="search"]').waitFor();
  await settled(bytes);
  return { page, bytes };
}

/** Waits until nothing more arrives. */
async function settled(bytes: () => number): Promise<void> {
  for (let last = -1; last !== bytes();) {
    last = bytes();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Opens a page of the site and the search over it. */
export async function openSearchPanel(page: Page, site: string): Promise<void> {
  await page.goto(`${site}about/`);
  await page.keyboard.press('/');
  await page.locator('#search-panel input[type="search"]').waitFor();
}

/** Types a query into the panel, at once, and waits for its results. */
export async function askPage(page: Page, query: string, bytes: () => number): Promise<Asked> {
  const before = bytes();
  const milliseconds = await page.evaluate(typed, query);
  await page.waitForTimeout(60);
  const results = await page.locator(HIT).evaluateAll((links) =>
    links
      .map((link) => link as HTMLAnchorElement)
      .sort((one, other) => Number(one.dataset['rank']) - Number(other.dataset['rank']))
      .map(({ pathname, hash }) => `${pathname.replace(/^.*reports\//u, '').replace(/\/$/u, '')}${hash}`),
  );
  return { results, bytes: bytes() - before, milliseconds };
}

/** In the page: sets the query and waits until the status says that it was answered. */
async function typed(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#search-panel input[type="search"]');
  const results = document.querySelector('#search-panel .search-results');
  if (input === null || results === null) throw new Error('No search panel on the page');
  const started = performance.now();
  const drawn = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now() - started);
    });
    observer.observe(results, { childList: true });
  });
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return drawn;
}
