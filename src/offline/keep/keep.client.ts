/** Keeping, checking and removing sets. */
import { fetchFiles, type Progress } from './fetch.client.ts';
import { plan, sumOfLoads } from '../sets/plan.ts';
import { neededHashes, renewed, withoutGone, withoutSet, withReady, withSet, type KeptRecord } from '../sets/record.ts';
import { missing, type SetManifest } from '../sets/sets.ts';
import { readNewerSet, readSet, readSets } from './manifest.client.ts';
import { inShell } from './shell.client.ts';
import * as store from './store.client.ts';
import type { Outcome } from '../show/wording.ts';

/** What is kept, after a look at what is really there: a browser may have cleared some of it. */
export async function recordAsItIs(): Promise<KeptRecord | undefined> {
  const said = await store.readRecord();
  if (said === undefined) return undefined;
  const record = withoutGone(said, await store.presentHashes());
  if (readiness(record) !== readiness(said)) await store.writeRecord(record);
  return record;
}

const readiness = ({ sets }: KeptRecord): string => JSON.stringify(Object.values(sets).map(({ ready }) => ready));

/** Keeps a set, from where it last stopped. It counts as ready only when every file is there. */
export async function keep(id: string, signal: AbortSignal, progress: Progress): Promise<Outcome> {
  const before = await store.readRecord();
  const known = before?.sets[id];
  let manifest: SetManifest;
  try {
    manifest = await readSet(id);
  } catch (problem) {
    // What is no JSON did not come from the site.
    if (problem instanceof SyntaxError) return { state: 'foreign' };
    return { state: 'lost', done: 0, of: known?.wire ?? 0 };
  }
  if (before !== undefined && before.version !== manifest.version) return { state: 'changed' };
  try {
    await store.writeRecord(withSet(before, manifest));
  } catch {
    return { state: 'full', free: await free() };
  }
  return finish(id, await fetchFiles(manifest, signal, progress));
}

async function finish(id: string, end: Awaited<ReturnType<typeof fetchFiles>>): Promise<Outcome> {
  const { state, done, of, paths } = end;
  if (state === 'full') return { state, free: await free() };
  if (state === 'failed') return { state, paths };
  if (state === 'foreign') return { state };
  if (state !== 'ready') return { state, done, of };
  const record = await store.readRecord();
  if (record?.sets[id] === undefined) return { state: 'paused', done, of };
  await store.writeRecord(withReady(record, id));
  return { state: 'ready', bytes: of };
}

/** Removes a set; what another set needs too stays. */
export async function remove(id: string): Promise<void> {
  const record = await store.readRecord();
  if (record === undefined) return;
  await store.writeRecord(withoutSet(record, id));
  await store.sweep();
}

/** Reads every kept file of a set again; what is gone or damaged is named, and the set is no longer called ready. */
export async function check(id: string): Promise<Outcome> {
  const record = await store.readRecord();
  const set = record?.sets[id];
  if (record === undefined || set === undefined) return { state: 'failed', paths: [id] };
  const spoilt: string[] = [];
  for (const [path, hash] of missing(set.files, new Set())) {
    const body = await (await store.getContent(hash))?.arrayBuffer();
    if (body !== undefined && (await store.hashOf(body)) === hash) continue;
    await store.deleteContent(hash);
    spoilt.push(`/${path}`);
  }
  if (spoilt.length === 0) return { state: 'ready', bytes: set.wire };
  await store.writeRecord({ ...record, sets: { ...record.sets, [id]: { ...set, ready: false } } });
  return { state: 'failed', paths: spoilt };
}

/** How many bytes the kept sets need for the version that is published now, and its record. */
export async function prepareUpdate() {
  const old = await store.readRecord();
  if (old === undefined) return undefined;
  const { version, sets } = await readSets();
  const ids = sets.map(({ id }) => id).filter((id) => id in old.sets);
  const manifests = await Promise.all(ids.map((id) => readNewerSet(id, old.sets[id]?.files ?? [])));
  // Published anew in between: the next look finds the whole of it.
  if (manifests.some((manifest) => manifest.version !== version)) return undefined;
  const next = renewed(old, version, manifests);
  const load = sumOfLoads(manifests);
  const here = new Set([...neededHashes(old), ...(await inShell(load.files)).keys()]);
  const changed = missing(load.files, here).length;
  return { next, load, bytes: plan(load, here).bytes, changed };
}

async function free(): Promise<number | undefined> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
}
