/** How contents travel when a set is kept, counted at the server. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { pack } from './build/write-packs.ts';
import { plan } from './sets/plan.ts';
import { isPrecached, type Pack, type SetManifest } from './sets/sets.ts';
import { precached, useSiteCopy } from './testing/site-copy.ts';

const site = useSiteCopy();

const contentsKept = (): Promise<number> =>
  site.page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().filter(({ url }) => url.includes('/kept/content/')).length;
  });
const isPack = ({ path }: { path: string }): boolean => path.startsWith('offline/packs/');

test('a set kept for the first time comes in packs, without what the service worker brought; as many bytes as were told before', async () => {
  const set = site.manifest('authority-redcar-and-cleveland');
  const { parcels, files, bytes } = plan(set, precached(set));
  expect(parcels).toHaveLength(1);
  expect(files.length).toBeLessThan(4);
  await site.press(set.id, 'Keep for offline');
  await site.state(set.id, /^Ready offline/u).waitFor();
  expect(
    site
      .sent()
      .map(({ path }) => path)
      .sort(),
  ).toEqual([...parcels, ...files.map(([path]) => ({ path }))].map(({ path }) => path).sort());
  expect(bytes).toBe(set.wire);
  expect(site.sent().reduce((sum, each) => sum + each.bytes, 0)).toBeLessThanOrEqual(set.wire);
  // What two sets share does not come again.
  site.server.served.length = 0;
  await site.press('library', 'Keep for offline');
  await site.state('library', /^Ready offline/u).waitFor();
  expect(site.sent().length).toBeGreaterThan(0);
  expect(site.sent().filter(({ path }) => files.some((file) => file[0] === path))).toEqual([]);
});

const zeros = ({ packs, files }: SetManifest): Promise<Buffer> =>
  pack(Buffer.alloc((packs.at(-1)?.holds ?? []).reduce((sum, at) => sum + (files[at]?.[2] ?? 0), 0)));

test.each([
  ['an unreadable', () => Buffer.from('no pack')],
  ['an untrue', zeros],
])(
  'what %s pack should have given comes file by file; a file that fails too is named and retried',
  async (_, bytes) => {
    const set = site.manifest('authority-redcar-and-cleveland');
    const own = set.packs.at(-1);
    writeFileSync(join(site.dist, own?.path ?? ''), await bytes(set));
    const gone = 'authorities/redcar-and-cleveland/';
    const file = join(site.dist, gone, 'index.html');
    const html = readFileSync(file);
    rmSync(file);
    await site.press(set.id, 'Keep for offline');
    await site.state(set.id, new RegExp(`^Not ready offline: /${gone} could not be fetched`, 'u')).waitFor();
    const asked = new Set(site.sent().map(({ path }) => path));
    expect(own?.holds.map((at) => set.files[at]?.[0] ?? '').filter((path) => !asked.has(path))).toEqual([]);
    writeFileSync(file, html);
    site.server.served.length = 0;
    await site.press(set.id, 'Resume');
    await site.state(set.id, /^Ready offline/u).waitFor();
    expect(site.sent()).toMatchObject([{ path: gone }]);
  },
);

/** The pack of the search's words. */
const indexPack = ({ packs, files }: SetManifest): Pack =>
  packs.find(({ holds }) => holds.every((at) => files[at]?.[0].startsWith('pagefind/'))) ??
  expect.fail('No pack of the index');

test('a host that unpacks the files of the index on the way does no harm', async () => {
  const { files, ...set } = site.manifest('library');
  const index = indexPack({ files, ...set });
  rmSync(join(site.dist, index.path));
  const paths = index.holds.map((at) => files[at]?.[0] ?? '');
  for (const path of paths.filter((each) => each.endsWith('.bin')))
    writeFileSync(join(site.dist, path), gunzipSync(readFileSync(join(site.dist, path))));
  await site.press('library', 'Keep for offline');
  await site.state('library', /^Ready offline/u).waitFor();
  const asked = new Set(site.sent().map(({ path }) => path));
  expect(paths.filter((path) => !asked.has(path) && !isPrecached(path))).toEqual([]);
});

test('what came before a pause does not come again', async () => {
  const { packs, files } = site.manifest('library');
  const heaviest = packs.toSorted((one, other) => other.bytes - one.bytes)[0];
  const hold = new RegExp(heaviest?.path ?? '', 'u');
  let held: Route | undefined;
  await site.context.route(hold, (route) => void (held = route));
  await site.press('library', 'Keep for offline');
  const before = new Set([
    ...precached(site.manifest('library')),
    ...indexPack(site.manifest('library')).holds.map((at) => files[at]?.[1]),
  ]);
  await expect.poll(contentsKept, { timeout: 30_000 }).toBe(before.size);
  await site.press('library', 'Pause');
  await site.state('library', /^Paused at .+Not ready offline yet/u).waitFor();
  await held?.abort().catch(() => undefined);
  await site.context.unroute(hold);
  site.server.served.length = 0;
  await site.press('library', 'Resume');
  await site.state('library', /^Ready offline/u).waitFor();
  expect(site.sent().filter(isPack)).toMatchObject([{ path: heaviest?.path }]);
  expect(site.sent().length).toBeLessThan(4);
});
