/** Asks the built site's search page in a real browser, and counts what goes over the wire. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Asked {
  /** Addresses of the first ten paragraphs, as `authority/id#anchor`, in the order of the ranking. */
  results: string[];
  bytes: number;
  /** From the keystroke to the results, in milliseconds. */
  milliseconds: number;
}

const HIT = 'a.search-hit';

/** A page of its own with the search open over it, and what was fetched since it was opened: with nothing in the cache. */
export async function freshPage(browser: Browser, site: string): Promise<{ page: Page; bytes: () => number }> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  await page.goto(`${site}about/`, { waitUntil: 'networkidle' });
  // A worker fetches by itself: its requests are seen only where they are asked of it.
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await countWorkers(session, (more) => (bytes += more));
  await page.keyboard.press('/');
  await page.locator('#search-panel input[type="search"]').waitFor();
  await settled(() => bytes);
  return { page, bytes: () => bytes };
}

/** Counts what workers of the page fetch. */
async function countWorkers(session: CDPSession, add: (bytes: number) => void): Promise<void> {
  let messages = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    const send = (method: string) =>
      session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: (messages += 1), method }),
      });
    void send('Network.enable').then(() => send('Runtime.runIfWaitingForDebugger'));
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params?: { encodedDataLength: number } };
    if (method === 'Network.loadingFinished') add(params?.encodedDataLength ?? 0);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}

/** Waits until nothing more arrives. */
async function settled(bytes: () => number): Promise<void> {
  for (let last = -1; last !== bytes();) {
    last = bytes();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Opens a page of the site and the search over it. */
export async function openPanel(page: Page, site: string): Promise<void> {
  await page.goto(`${site}about/`);
  await page.keyboard.press('/');
  await page.locator('#search-panel input[type="search"]').waitFor();
}

/** Types a query into the panel, at once, and waits for its results. */
export async function ask(page: Page, query: string, bytes: () => number): Promise<Asked> {
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
