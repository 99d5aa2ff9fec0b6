/** How kept contents travel, counted at the server. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Locator, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startChromium } from '../browser/chromium.ts';
import { compressed, serve, type SiteServer } from '../browser/serve.ts';
import { writeOffline } from './build/write-offline.ts';
import { inParts, PARTED_LIBRARY, PARTS_FOLDER } from './sets/lists.ts';
import { plan, wireOf } from './sets/plan.ts';
import { isPrecached, type Pack, type SetManifest } from './sets/sets.ts';
import { hash } from './build/site-files.ts';
import { pack } from './build/write-packs.ts';

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
  page.setDefaultTimeout(30_000);
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

/** What is there once the service worker is. */
const precached = ({ files }: SetManifest): Set<string> =>
  new Set(files.filter(([path]) => isPrecached(path)).map(([, hash]) => hash));

test('a set kept for the first time comes in packs, without what the service worker brought; as many bytes as were told before', async () => {
  const set = manifest('authority-redcar-and-cleveland');
  const { parcels, files, bytes } = plan(set, precached(set));
  expect(parcels).toHaveLength(1);
  expect(files.length).toBeLessThan(4);
  await press(set.id, 'Keep for offline');
  await state(set.id, /^Ready offline/u).waitFor();
  expect(
    sent()
      .map(({ path }) => path)
      .sort(),
  ).toEqual([...parcels, ...files.map(([path]) => ({ path }))].map(({ path }) => path).sort());
  expect(bytes).toBe(set.wire);
  expect(sent().reduce((sum, each) => sum + each.bytes, 0)).toBeLessThanOrEqual(set.wire);
  // What two sets share does not come again.
  server.served.length = 0;
  await press('library', 'Keep for offline');
  await state('library', /^Ready offline/u).waitFor();
  expect(sent().length).toBeGreaterThan(0);
  expect(sent().filter(({ path }) => files.some((file) => file[0] === path))).toEqual([]);
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
  // Of the list of the library, what differs, and once.
  const lists = server.served
    .map(({ path }) => path.slice(BASE.length))
    .filter((path) => path.startsWith('offline/sets'));
  const changed = inParts(manifest('library').files).filter((part) => part.some(([path]) => path === REPORT));
  const names = changed.map((part) => `${PARTS_FOLDER}${hash(JSON.stringify(part))}.json`);
  expect(names).toHaveLength(1);
  expect(lists.slice(0, 3)).toEqual(['offline/sets.json', PARTED_LIBRARY, ...names]);
  expect(lists).not.toContain('offline/sets/library.json');
});

test('who has an older list gets the whole list where its parts cannot be had', async () => {
  await press('library', 'Keep for offline');
  await state('library', /^Ready offline/u).waitFor();
  const file = join(dist, REPORT, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<title>', '<title>RENEWED '));
  await writeOffline(dist, BASE);
  rmSync(join(dist, PARTED_LIBRARY));
  await page.goto(server.url + REPORT);
  await takeUpdate();
  expect(await page.title()).toContain('RENEWED');
  expect(sent().map(({ path }) => path)).toEqual([REPORT]);
});

/** Publishes the site with one report more, which is like another: its page, and the search of both. */
function publishNewReport(): void {
  const reports = join(dist, 'more-reports');
  cpSync('content/reports', reports, { recursive: true });
  const [authority, id, newId] = ['stockton-on-tees', '2023-03-ilacs', '2023-05-ilacs'];
  const data = readFileSync(join(reports, authority, `${id}.json`), 'utf8').replaceAll(id, newId);
  writeFileSync(join(reports, authority, `${newId}.json`), data.replaceAll('2023-03-', '2023-05-'));
  cpSync(join(dist, REPORT), join(dist, 'reports', authority, newId), { recursive: true });
  const env = { ...process.env, PILCROW_REPORTS: reports };
  const { status, stderr } = spawnSync('node', ['src/search/build/write.ts', dist], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  rmSync(reports, { recursive: true });
}

async function takeUpdate(): Promise<void> {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const update = page.locator('.offline-bar button', { hasText: 'Update' });
  await update.waitFor();
  server.served.length = 0;
  await Promise.all([page.waitForEvent('load'), update.click()]);
}

test('of the search, a new report brings the bundle of its year and no file of the closed years', async () => {
  const before = new Set(manifest('library').files.map(([path]) => path));
  await press('library', 'Keep for offline');
  await state('library', /^Ready offline/u).waitFor();
  publishNewReport();
  await writeOffline(dist, BASE);
  const told = manifest('library')
    .files.filter(([path]) => !before.has(path))
    .map(([path]) => path);
  expect(told).toContain('reports/stockton-on-tees/2023-05-ilacs/');
  await takeUpdate();
  const came = sent().map(({ path }) => path);
  expect(came).toContain('pagefind/recent/paragraphs/facts.bin');
  expect(came.filter((path) => /^pagefind\/(?!recent\/)/u.test(path))).toEqual([]);
  await page.goto(`${server.url}offline/`);
  await state('library', /^Ready offline/u).waitFor();
});

const zeros = ({ packs, files }: SetManifest): Promise<Buffer> =>
  pack(Buffer.alloc((packs.at(-1)?.holds ?? []).reduce((sum, at) => sum + (files[at]?.[2] ?? 0), 0)));

test.each([
  ['an unreadable', () => Buffer.from('no pack')],
  ['an untrue', zeros],
])(
  'what %s pack should have given comes file by file; a file that fails too is named and retried',
  async (_, bytes) => {
    const set = manifest('authority-redcar-and-cleveland');
    const own = set.packs.at(-1);
    writeFileSync(join(dist, own?.path ?? ''), await bytes(set));
    const gone = 'authorities/redcar-and-cleveland/';
    const file = join(dist, gone, 'index.html');
    const html = readFileSync(file);
    rmSync(file);
    await press(set.id, 'Keep for offline');
    await state(set.id, new RegExp(`^Not ready offline: /${gone} could not be fetched`, 'u')).waitFor();
    const asked = new Set(sent().map(({ path }) => path));
    expect(own?.holds.map((at) => set.files[at]?.[0] ?? '').filter((path) => !asked.has(path))).toEqual([]);
    writeFileSync(file, html);
    server.served.length = 0;
    await press(set.id, 'Resume');
    await state(set.id, /^Ready offline/u).waitFor();
    expect(sent()).toMatchObject([{ path: gone }]);
  },
);

/** The pack of the search's words. */
const indexPack = ({ packs, files }: SetManifest): Pack =>
  packs.find(({ holds }) => holds.every((at) => files[at]?.[0].startsWith('pagefind/'))) ??
  expect.fail('No pack of the index');

test('a host that unpacks the files of the index on the way does no harm', async () => {
  const { files, ...set } = manifest('library');
  const index = indexPack({ files, ...set });
  rmSync(join(dist, index.path));
  const paths = index.holds.map((at) => files[at]?.[0] ?? '');
  for (const path of paths.filter((each) => each.endsWith('.bin')))
    writeFileSync(join(dist, path), gunzipSync(readFileSync(join(dist, path))));
  await press('library', 'Keep for offline');
  await state('library', /^Ready offline/u).waitFor();
  const asked = new Set(sent().map(({ path }) => path));
  expect(paths.filter((path) => !asked.has(path) && !isPrecached(path))).toEqual([]);
});

test('what came before a pause does not come again', async () => {
  const { packs, files } = manifest('library');
  const heaviest = packs.toSorted((one, other) => other.bytes - one.bytes)[0];
  const hold = new RegExp(heaviest?.path ?? '', 'u');
  let held: Route | undefined;
  await context.route(hold, (route) => void (held = route));
  await press('library', 'Keep for offline');
  const before = new Set([
    ...precached(manifest('library')),
    ...indexPack(manifest('library')).holds.map((at) => files[at]?.[1]),
  ]);
  await expect.poll(contentsKept, { timeout: 30_000 }).toBe(before.size);
  await press('library', 'Pause');
  await state('library', /^Paused at .+Not ready offline yet/u).waitFor();
  await held?.abort().catch(() => undefined);
  await context.unroute(hold);
  server.served.length = 0;
  await press('library', 'Resume');
  await state('library', /^Ready offline/u).waitFor();
  expect(sent().filter(isPack)).toMatchObject([{ path: heaviest?.path }]);
  expect(sent().length).toBeLessThan(4);
});

test('the shipped library, an authority and a theme are light to fetch', () => {
  // Each of them brings Pagefind's program, of 60 kB.
  const budgets = { library: 560_000, authority: 240_000, theme: 125_000 };
  for (const { id, wire, files, packs } of manifestsOf()) {
    const kind = (Object.keys(budgets) as (keyof typeof budgets)[]).find((name) => id.startsWith(name)) ?? 'theme';
    expect(wire, id).toBeLessThanOrEqual(budgets[kind]);
    if (packs.length > 1) expect(wire, id).toBeLessThan(wireOf(files) / 2);
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
