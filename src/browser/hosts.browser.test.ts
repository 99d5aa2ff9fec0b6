/** The recipes of README, each tried: what the host answers, and the site in a browser. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { newContext } from './chromium.ts';
import { headerRules, serveAsNetlify } from './hosts/netlify.ts';
import { hasNginx, startNginx } from './hosts/nginx.ts';
import { serve } from './serve.ts';

const BASE = '/base/';
const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';
const FOR_EVER = 'public, max-age=31536000, immutable';
/** What a browser, a spreadsheet and a program must be told of each kind of file. */
const TYPES: [path: string, type: RegExp][] = [
  [REPORT, /^text\/html; ?charset=utf-8$/iu],
  [`${REPORT}index.json`, /^application\/json/u],
  [`${REPORT}index.md`, /^text\/markdown; ?charset=utf-8$/iu],
  ['data/reports.csv', /^text\/csv; ?charset=utf-8$/iu],
  ['data/paragraphs.parquet', /^application\/vnd\.apache\.parquet$/u],
  ['feed.xml', /^(?:application|text)\/(?:atom\+)?xml; ?charset=utf-8$/iu],
  ['manifest.webmanifest', /^application\/manifest\+json/u],
  ['service-worker.js', /^(?:application|text)\/javascript/u],
];

interface Host {
  name: string;
  start: (dist: string) => Promise<{ url: string; close: () => unknown }>;
  /** Path of the site on it where its answers are looked at. */
  at: string;
  hashed: string | RegExp;
  worker: string | RegExp;
  missing?: string;
}

const HOSTS: Host[] = [
  // GitHub Pages gives every file ten minutes; browsers ask for a service worker past their cache.
  { name: 'GitHub Pages', start: (dist) => serve(dist, BASE), at: BASE, hashed: 'max-age=600', worker: 'max-age=600' },
  { name: 'Netlify', start: (dist) => serveAsNetlify(dist, BASE), at: BASE, hashed: FOR_EVER, worker: 'no-cache' },
  {
    name: 'nginx',
    start: (dist) => startNginx(dist, BASE),
    at: '/',
    hashed: FOR_EVER,
    worker: 'no-cache',
    ...(!hasNginx() && { missing: 'nginx is not installed here: its recipe is not tried' }),
  },
];

describe.each(HOSTS)('$name', ({ start, at, hashed, worker, missing }) => {
  test('files have their types, are compressed and kept as long as they may be; folders and what is not there are found', async (context) => {
    if (missing !== undefined) return context.skip(missing);
    const { url, close } = await start(inject('dist'));
    const ask = (path: string): Promise<Response> =>
      fetch(new URL(`${at}${path}`, url), { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip, br' } });
    for (const [path, type] of TYPES) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('content-type'), path).toMatch(type);
      const text = /\/$|json$|md$|csv$|xml$|js$/u.test(path);
      if (text) expect(answer.headers.get('content-encoding'), path).toMatch(/^(?:br|gzip)$/u);
    }
    const [file = ''] = readdirSync(join(inject('dist'), '_astro')).filter((name) => name.endsWith('.css'));
    expect((await ask(`_astro/${file}`)).headers.get('cache-control')).toBe(hashed);
    expect((await ask('service-worker.js')).headers.get('cache-control')).toBe(worker);
    const folder = await ask(REPORT.slice(0, -1));
    expect([folder.status, folder.headers.get('location')]).toEqual([301, `${at}${REPORT}`]);
    const gone = await ask('not/here/');
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain('<title>No page here');
    await close();
  });

  test('in a browser a report opens without a fault, and the service worker serves the whole site and no more', async (context) => {
    if (missing !== undefined) return context.skip(missing);
    const { url, close } = await start(inject('dist'));
    const page = await (await newContext()).newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(new URL(`${BASE}${REPORT}#p12`, url).href);
    await page.locator('#p12').waitFor();
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(new URL(BASE, url).href);
    expect(faults).toEqual([]);
    await page.context().close();
    await close();
  });
});

test('Netlify takes every line of the rules, and Jekyll leaves the site alone where a branch is published', async () => {
  expect((await headerRules(inject('dist'))).length).toBeGreaterThan(6);
  expect(readdirSync(inject('dist'))).toContain('.nojekyll');
});
