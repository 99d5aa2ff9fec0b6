/** A network that answers for the site: what comes is not the index, and must neither pass for one nor stay. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { openPage, type Watched } from './chromium.ts';

const HIT = 'a.search-hit';
const MALFORMED = 'What came is not the search index';

interface Interference {
  /** Which files. */
  of: RegExp;
  answer: (response: ServerResponse) => void;
}

let network: Server;
let address: string;
let interference: Interference | undefined;

/** The site as a reader has it behind a network that may answer in its place. */
beforeAll(async () => {
  const site = new URL(inject('site'));
  network = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', site);
    if (interference?.of.test(asked.pathname)) return interference.answer(response);
    void fetch(asked).then(async (real) => {
      const type = real.headers.get('content-type') ?? 'application/octet-stream';
      response.writeHead(real.status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(Buffer.from(await real.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => network.listen(0, '127.0.0.1', resolve));
  address = `http://localhost:${(network.address() as AddressInfo).port}${site.pathname}`;
});
afterEach(() => {
  interference = undefined;
});
afterAll(async () => {
  network.closeAllConnections();
  await new Promise((resolve) => network.close(resolve));
});

const sends =
  (type: string, body: string | Uint8Array) =>
  (response: ServerResponse): void =>
    void response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'max-age=600' }).end(body);
const signIn = sends('text/html', '<!doctype html><title>Sign in</title><h1>Welcome to the hotel</h1>');

const ANYTHING = /\/pagefind\//u;
const cases: [name: string, interference: Interference][] = [
  ['the sign-in page of a network', { of: ANYTHING, answer: signIn }],
  ['nothing at all', { of: ANYTHING, answer: sends('application/octet-stream', '') }],
  ['files that are cut', { of: ANYTHING, answer: sends('application/octet-stream', Buffer.from('1f8b080000', 'hex')) }],
  ['JSON of another kind', { of: ANYTHING, answer: sends('application/json', '{"error":"sign in first"}') }],
  ['a sign-in page for the words only', { of: /\.pf_index$/u, answer: signIn }],
  ['a sign-in page for the texts only', { of: /\/texts\//u, answer: signIn }],
  ['JSON for the names only', { of: /names\.bin$/u, answer: sends('application/json', '{}') }],
];

let watched: Watched;
beforeAll(async () => {
  watched = await openPage('about/');
  await watched.page.goto(`${address}about/`);
  await watched.page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 90_000 });
}, 120_000);

test.each(cases)(
  '%s in place of the index is said to be that, is kept nowhere, and heals without a reload',
  async (_, with_) => {
    const { page } = watched;
    interference = with_;
    await page.goto(`${address}search/?q=neglect`);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await page.locator('.search-status').textContent()).toContain(MALFORMED);
    const kept = await page.evaluate(async () => {
      const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      return (await Promise.all(opened.map((cache) => cache.keys()))).flat().map(({ url }) => url);
    });
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    interference = undefined;
    await again.click();
    await page.locator(HIT).first().waitFor();
  },
);
