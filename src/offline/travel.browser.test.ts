/** How kept contents travel, counted at the server. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Locator, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startChromium } from '../browser/chromium.ts';
import { compressed, serve, type SiteServer } from '../browser/serve.ts';
import { writeOffline } from './integration.ts';
import { wireOf } from './plan.ts';
import type { Pack, SetManifest } from './sets.ts';
import { hash } from './site-files.ts';
import { pack } from './write-packs.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';
const BASE = new URL(inject('site')).pathname;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let dist: string;
let server: SiteServer;
beforeAll(async () => {
  browser = await startChromium();
});
beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'pilcrow-travel-'));
  cpSync(inject('dist'), dist, { recursive: true });
  server = await serve(dist, BASE);
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.url}offline/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.locator('#library button', { hasText: 'Keep for offline' }).waitFor();
  server.served.length = 0;
});
afterEach(async () => {
  await context.close();
  await server.close();
  rmSync(dist, { recursive: true, force: true });
});
afterAll(() => browser.close());

const manifest = (id: string): SetManifest =>
  JSON.parse(readFileSync(join(dist, `offline/sets/${id}.json`), 'utf8')) as SetManifest;
const state = (id: string, text: RegExp): Locator => page.locator(`#${id} [role="status"]`, { hasText: text });
const press = (id: string, button: string): Promise<void> => page.locator(`#${id} button`, { hasText: button }).click();

const contentsKept = (): Promise<number> =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().filter(({ url }) => url.includes('/kept/content/')).length;
  });

/** What was sent of the site's contents, below the base: neither lists of sets nor the shell's own scripts. */
const sent = (): { path: string; bytes: number }[] =>
  server.served
    .map(({ path, bytes }) => ({ path: path.slice(BASE.length), bytes }))
    .filter(({ path }) => !/^(?:offline\/sets|service-worker)/u.test(path) && !isScript(path));
const isScript = (path: string): boolean => /^_astro\/.+\.js$/u.test(path);
const isPack = ({ path }: { path: string }): boolean => path.startsWith('offline/packs/');

test('a set kept for the first time comes in packs alone, for as many bytes as were told before', async () => {
  for (const id of ['library', 'theme-neglect', 'authority-south-tyneside']) {
    server.served.length = 0;
    const { packs, wire } = manifest(id);
    await press(id, 'Keep for offline');
    await state(id, /^Ready offline/u).waitFor();
    // Beside the library a smaller set misses only what it is searched by.
    const single = sent().filter((each) => !isPack(each));
    expect(single.map(({ path }) => path)).toEqual(id === 'library' ? [] : [`search-index/shelves/${id}.json`]);
    if (id === 'library')
      expect(
        sent()
          .map(({ path }) => path)
          .sort(),
      ).toEqual(packs.map(({ path }) => path).sort());
    // What an earlier set brought does not come again.
    expect(sent().reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(wire);
  }
});

const manifestsOf = (): SetManifest[] =>
  readdirSync(join(dist, 'offline/sets')).map((name) => manifest(name.replace('.json', '')));

test('of a changed report only its page comes, and its bytes are what was told', async () => {
  await press('library', 'Keep for offline');
  await state('library', /^Ready offline/u).waitFor();
  const file = join(dist, REPORT, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<title>', '<title>RENEWED '));
  await writeOffline(dist, BASE);
  await page.goto(server.url + REPORT);
  server.served.length = 0;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const update = page.locator('.offline-bar button', { hasText: 'Update' });
  await update.waitFor();
  await Promise.all([page.waitForEvent('load'), update.click()]);
  expect(await page.title()).toContain('RENEWED');
  expect(sent()).toEqual([{ path: REPORT, bytes: compressed(readFileSync(file)).length }]);
});

test('what damaged packs should have given comes file by file; a file that fails too is named and retried', async () => {
  const set = manifestsOf().find(({ id, packs }) => /^theme/u.test(id) && packs.length === 2);
  const { packs, files, id } = set ?? expect.fail('No theme of several pages');
  const [unreadable, untrue] = packs;
  writeFileSync(join(dist, unreadable?.path ?? ''), 'no pack');
  const length = (untrue?.holds ?? []).reduce((sum, at) => sum + (files[at]?.[2] ?? 0), 0);
  writeFileSync(join(dist, untrue?.path ?? ''), await pack(Buffer.alloc(length)));
  const gone = `themes/${id.replace('theme-', '')}/`;
  const file = join(dist, gone, 'index.html');
  const html = readFileSync(file);
  rmSync(file);
  await press(id, 'Keep for offline');
  await state(id, new RegExp(`^Not ready offline: /${gone} could not be fetched`, 'u')).waitFor();
  const asked = new Set(sent().map(({ path }) => path));
  expect(
    [...packs, ...files.map(([path]) => ({ path }))].filter(({ path }) => !isScript(path) && !asked.has(path)),
  ).toEqual([]);
  writeFileSync(file, html);
  server.served.length = 0;
  await press(id, 'Resume');
  await state(id, /^Ready offline/u).waitFor();
  expect(sent().filter((each) => !isPack(each))).toMatchObject([{ path: gone }]);
});

test('a host that unpacks the files of the index on the way does no harm', async () => {
  const { packs, files } = manifest('library');
  const indexed = ({ holds }: Pack): boolean => holds.every((at) => files[at]?.[0].endsWith('.bin'));
  const index = packs.find(indexed) ?? expect.fail('No pack of the index');
  rmSync(join(dist, index.path));
  const paths = index.holds.map((at) => files[at]?.[0] ?? '');
  for (const path of paths) writeFileSync(join(dist, path), gunzipSync(readFileSync(join(dist, path))));
  await press('library', 'Keep for offline');
  await state('library', /^Ready offline/u).waitFor();
  const asked = new Set(sent().map(({ path }) => path));
  expect(paths.filter((path) => !asked.has(path))).toEqual([]);
});

test('what came before a pause does not come again', async () => {
  const { packs, files } = manifest('library');
  const [heaviest, ...others] = packs.toSorted((one, other) => other.bytes - one.bytes);
  const hold = new RegExp(heaviest?.path ?? '', 'u');
  let held: Route | undefined;
  await context.route(hold, (route) => void (held = route));
  await press('library', 'Keep for offline');
  const before = new Set(others.flatMap(({ holds }) => holds.map((at) => files[at]?.[1])));
  await expect.poll(contentsKept).toBe(before.size);
  await press('library', 'Pause');
  await state('library', /^Paused at .+Not ready offline yet/u).waitFor();
  await held?.abort().catch(() => undefined);
  await context.unroute(hold);
  server.served.length = 0;
  await press('library', 'Resume');
  await state('library', /^Ready offline/u).waitFor();
  expect(sent().map(({ path }) => path)).toEqual([heaviest?.path]);
});

test('the shipped library, an authority and a theme stay light to fetch', () => {
  const weights = manifestsOf().map(({ id, wire, files }) => ({ id, wire, alone: wireOf(files) }));
  console.log(weights);
  for (const { id, wire, alone } of weights) {
    const budget = id === 'library' ? 400_000 : 230_000;
    expect(wire, id).toBeLessThanOrEqual(budget);
    // The letters, 48 kB in every set, are packed already.
    expect(wire - 48_000, id).toBeLessThanOrEqual((alone - 48_000) * (id === 'library' ? 0.3 : 0.85));
  }
});

test('writing what is needed offline a second time gives the same bytes', async () => {
  const all = (): [string, string][] =>
    readdirSync(join(dist, 'offline'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((name) => [name, hash(readFileSync(name))]);
  const first = all();
  expect(first.length).toBeGreaterThan(50);
  await writeOffline(dist, BASE);
  expect(all()).toEqual(first);
});
