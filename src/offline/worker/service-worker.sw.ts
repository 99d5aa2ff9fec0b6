/**
 * The service worker: answers from what is kept, else from the shell of its version, else from the network, and
 * remembers the pages that were read. Bundled by the integration, which fills in `PILCROW_SITE`.
 */
/// <reference lib="webworker" />
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { contentAddress, PAST_THE_WORKER, cacheAddresses } from '../sets/places.ts';
import { contentByPath, keptBundles } from '../sets/record.ts';
import { parsed, storedRecord, wasSetAside } from '../sets/stored-record.ts';
import { assetsOf } from './assets.ts';
import { decoded } from './decoded.ts';
import type { KeptBundles, WorkerState } from '../../client/everywhere/service-worker.ts';

declare const self: ServiceWorkerGlobalScope;
declare const PILCROW_SITE: { version: string; base: string; shell: { url: string; revision: string | null }[] };

const { version, base, shell } = PILCROW_SITE;
const places = cacheAddresses(base);
const MOST_PAGES_READ = 200;
/** The files of this build: no other is fetched for a page that is remembered. */
const own = new Set(shell.map(({ url }) => url));
/** A first answer takes no longer where there is one: a slow network begins to answer within this. */
const LONGEST_NAVIGATION_MS = 20_000;
const LONGEST_FILE_MS = 30_000;
let kept: Promise<Kept> | undefined;
let reachable = true;

interface Kept {
  version: string | undefined;
  contents: Map<string, string>;
  bundles: KeptBundles;
}

// A shell file comes from the network itself, never from a cache that may hold an older one; but for those that are
// called by their content: the page that starts the worker has fetched some of them, and they need not travel twice.
const isNamedByContent = ({ url }: Request): boolean => new URL(url).pathname.startsWith(`${base}_astro/`);
addPlugins([
  {
    requestWillFetch: async ({ request }) =>
      isNamedByContent(request) ? request : new Request(request, { cache: 'reload' }),
  },
]);
precache(shell);
cleanupOutdatedCaches();

registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin && request.method === 'GET' && url.pathname.startsWith(base) && !url.searchParams.has(PAST_THE_WORKER),
  async ({ url, request, event }) => {
    // What is kept of another version waits behind the network: old pages must not mix with a new index.
    const ours = (await keptIsCurrent()) ? await fromKept(url) : undefined;
    const here = ours ?? (await matchPrecache(url.pathname));
    if (here !== undefined && request.mode === 'navigate') event.waitUntil(probe());
    return here ?? (request.mode === 'navigate' ? navigate(request) : other(request));
  },
);

self.addEventListener('activate', (event) => {
  event.waitUntil(takeNext().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const { type } = event.data as { type: string };
  const [port] = event.ports;
  if (type === 'update') event.waitUntil(self.skipWaiting());
  if (type === 'kept-changed') kept = undefined;
  if (type === 'read') event.waitUntil(remember(event.data.path as string));
  if (type === 'state') event.waitUntil(stateNow().then((state) => port?.postMessage(state)));
  if (type === 'kept-bundles') event.waitUntil(keptNow().then(({ bundles }) => port?.postMessage(bundles)));
  if (type === 'available')
    event.waitUntil(available(event.data.paths as string[]).then((all) => port?.postMessage(all)));
});

/** A record prepared for this version takes the place of the older one, in one step. */
async function takeNext(): Promise<void> {
  const cache = await caches.open(places.kept);
  const next = await cache.match(places.next);
  if (next === undefined) return;
  const record = parsed(await next.clone().text());
  if (record?.version !== version) return;
  await cache.put(places.record, next);
  await cache.delete(places.next);
  kept = undefined;
}

async function fromKept({ pathname }: URL): Promise<Response | undefined> {
  const path = decoded(pathname.slice(base.length));
  const hash = path === undefined ? undefined : (await keptNow()).contents.get(path);
  return hash === undefined ? undefined : caches.match(contentAddress(places, hash), { cacheName: places.kept });
}

const keptNow = (): Promise<Kept> => (kept ??= readKept());

async function keptIsCurrent(): Promise<boolean> {
  const { version: of } = await keptNow();
  return of === undefined || of === version;
}

async function stateNow(): Promise<WorkerState> {
  const current = await keptIsCurrent();
  return { current, reachable, setAside: await wasSetAside(await caches.open(places.kept), places) };
}

async function readKept(): Promise<Kept> {
  const record = await storedRecord(await caches.open(places.kept), places);
  return { version: record?.version, contents: contentByPath(record), bundles: keptBundles(record, base) };
}

/** What the network answers; a server that never does is one that cannot be reached, and the reader can try again. */
async function answer(request: Request, longestMs: number): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${longestMs / 1000} s`)), longestMs);
  });
  return Promise.race([fetch(request), silence]).finally(() => clearTimeout(timer));
}

/** A page that is not kept: from the network, else as it was kept or read before, else the page that says so. */
async function navigate(request: Request): Promise<Response> {
  const url = new URL(request.url);
  try {
    const response = await answer(request, LONGEST_NAVIGATION_MS);
    await tell(true);
    if (response.ok && response.type === 'basic') await store(url.pathname, response.clone());
    return response;
  } catch (lost) {
    await tell(false);
    const read = (await fromKept(url)) ?? (await caches.match(url.pathname, { cacheName: places.read }));
    const said = read ?? (await matchPrecache(`${base}offline/`));
    if (said === undefined) throw lost;
    return said;
  }
}

/** A file that a page asks for; one of an older page is no longer on the site, but perhaps kept with it. */
async function other(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const read = await caches.match(url.pathname, { cacheName: places.read });
  if (read !== undefined) return read;
  try {
    const response = await answer(request, LONGEST_FILE_MS);
    await tell(true);
    return response.ok ? response : ((await fromKept(url)) ?? response);
  } catch (lost) {
    await tell(false);
    const old = await fromKept(url);
    if (old === undefined) throw lost;
    return old;
  }
}

/** A page that came from this device says nothing of the network: a look, of a few bytes, does. */
async function probe(): Promise<void> {
  const address = `${base}service-worker.js?${PAST_THE_WORKER}`;
  await fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
    () => tell(true),
    () => tell(false),
  );
}

/** Lets the open pages know that the site can, or cannot, be reached; the browser's own word is only of its cable. */
async function tell(now: boolean): Promise<void> {
  if (now === reachable) return;
  reachable = now;
  for (const client of await self.clients.matchAll()) client.postMessage({ type: 'reachable', reachable });
}

/** A page that was open before the worker was. */
async function remember(path: string): Promise<void> {
  if ((await caches.match(path, { cacheName: places.read })) !== undefined) return;
  const response = (await fromKept(new URL(path, self.location.origin))) ?? (await fetch(path));
  if (response.ok) await store(path, response);
}

/** Keeps a page that is being read with the styles and scripts that it names: a later version has others. */
async function store(path: string, response: Response): Promise<void> {
  try {
    const cache = await caches.open(places.read);
    const named = assetsOf(await response.clone().text(), own);
    await cache.delete(path);
    await cache.put(path, response);
    await Promise.all(named.map((asset) => storeAsset(cache, asset)));
    const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
    await Promise.all(pages.slice(0, -MOST_PAGES_READ).map((page) => cache.delete(page)));
  } catch (problem) {
    // A full disk must not stand between the reader and the page.
    console.warn('Pilcrow: the page could not be remembered.', problem);
  }
}

async function storeAsset(cache: Cache, asset: string): Promise<void> {
  if ((await cache.match(asset)) !== undefined) return;
  const response = (await matchPrecache(asset)) ?? (await fetch(asset));
  if (response.ok) await cache.put(asset, response);
}

/** Which of these paths can be opened without the network. */
async function available(paths: readonly string[]): Promise<boolean[]> {
  return Promise.all(
    paths.map(async (path) => {
      const url = new URL(path, self.location.origin);
      const found = (await fromKept(url)) ?? (await matchPrecache(path));
      return (found ?? (await caches.match(path, { cacheName: places.read }))) !== undefined;
    }),
  );
}
