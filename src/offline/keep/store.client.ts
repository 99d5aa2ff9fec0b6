/** The browser's store of kept contents: each once, by its hash, however many sets and paths need it. */
import { WORKER_WANTED } from '../../client/everywhere/service-worker.ts';
import { contentAddress, cacheAddresses } from '../sets/places.ts';
import { neededHashes, type KeptRecord } from '../sets/record.ts';
import { parsed, storedRecord } from '../sets/stored-record.ts';

const places = cacheAddresses(import.meta.env.BASE_URL.replace(/\/?$/, '/'));
export const BASE = places.base;

export const openKept = (): Promise<Cache> => caches.open(places.kept);

/** What is kept now; undefined where nothing is. */
export async function readRecord(): Promise<KeptRecord | undefined> {
  return storedRecord(await openKept(), places);
}

/** Remembers what is kept, and lets the service worker know. */
export async function writeRecord(record: KeptRecord | undefined): Promise<void> {
  const cache = await openKept();
  await cache.delete(places.aside);
  if (record === undefined) await cache.delete(places.record);
  else await cache.put(places.record, Response.json(record));
  dispatchEvent(new Event(WORKER_WANTED));
  (await navigator.serviceWorker.ready).active?.postMessage({ type: 'kept-changed' });
}

/** Prepares the record of the next version: its service worker takes it when it takes over. */
export async function writeNext(record: KeptRecord): Promise<void> {
  await (await openKept()).put(places.next, Response.json(record));
}

/** Hashes of all contents that are there. */
export async function presentHashes(): Promise<Set<string>> {
  const prefix = new URL(contentAddress(places, ''), location.origin).href;
  const keys = await (await openKept()).keys();
  return new Set(keys.filter(({ url }) => url.startsWith(prefix)).map(({ url }) => url.slice(prefix.length)));
}

/** Keeps a content. */
export async function putContent(hash: string, body: BufferSource, type: string): Promise<void> {
  const headers = { 'Content-Type': type, 'Content-Length': String(body.byteLength) };
  await (await openKept()).put(contentAddress(places, hash), new Response(body, { headers }));
}

/** The content as it is kept. */
export async function getContent(hash: string): Promise<Response | undefined> {
  return (await openKept()).match(contentAddress(places, hash));
}

export async function deleteContent(hash: string): Promise<void> {
  await (await openKept()).delete(contentAddress(places, hash));
}

/** Contents that no set needs any more go. */
export async function sweep(): Promise<void> {
  const next = await (await openKept()).match(places.next);
  const needed = neededHashes(await readRecord(), parsed((await next?.text()) ?? ''));
  const idle = [...(await presentHashes())].filter((hash) => !needed.has(hash));
  await Promise.all(idle.map(deleteContent));
}

/** The hash that manifests have: the first 20 digits of SHA-256. */
export async function hashOf(body: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
