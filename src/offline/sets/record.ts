/** What is kept, as the browser remembers it: sets, and the content of each of their files by hash. */
import type { KeptBundles } from '../../client/everywhere/service-worker.ts';
import { isKeptBundle, LIBRARY, missing, type ListedFile, type SetManifest, type SetSummary } from './sets.ts';

export interface KeptSet {
  title: string;
  /** Said only once every file was found to be there. */
  ready: boolean;
  /** What travels for all of it. */
  wire: number;
  files: ListedFile[];
}

export interface KeptRecord {
  /** Version of the site that all sets are of: never two at a time. */
  version: string;
  sets: Record<string, KeptSet>;
}

/** A record with a set more (or anew), not yet ready. */
export function withSet(record: KeptRecord | undefined, { version, id, title, wire, files }: SetManifest): KeptRecord {
  return { version, sets: { ...record?.sets, [id]: { title, ready: false, wire, files } } };
}

/** A record with a set less; undefined when none is left. */
export function withoutSet(record: KeptRecord, id: string): KeptRecord | undefined {
  const sets = Object.fromEntries(Object.entries(record.sets).filter(([each]) => each !== id));
  return Object.keys(sets).length === 0 ? undefined : { ...record, sets };
}

/** A record with a set that is ready. */
export function withReady(record: KeptRecord, id: string): KeptRecord {
  const set = record.sets[id];
  return set === undefined ? record : { ...record, sets: { ...record.sets, [id]: { ...set, ready: true } } };
}

/** Every content that some set needs: what is kept as long as the last of them. */
export function neededHashes(...records: (KeptRecord | undefined)[]): Set<string> {
  return new Set(records.flatMap((record) => filesOf(record).map(([, hash]) => hash)));
}

/** Content by path. */
export function contentByPath(record: KeptRecord | undefined): Map<string, string> {
  return new Map(filesOf(record).map(([path, hash]) => [path, hash]));
}

/** What the ready sets but the library are searched by: the library has the bundles of the site. */
export function keptBundles(record: KeptRecord | undefined, base: string): KeptBundles {
  const ready = Object.entries(record?.sets ?? {}).filter(([id, set]) => set.ready && id !== LIBRARY);
  const found = ready.map(([, { files }]) => files.map(([path]) => path).filter(isKeptBundle));
  return { bundles: found.flat().map((path) => base + path), isOlder: found.some((bundles) => bundles.length === 0) };
}

/** The manifests of all kept sets in a newer version, as a record; sets that the site no longer has go. */
export function renewed(old: KeptRecord, version: string, manifests: readonly SetManifest[]): KeptRecord {
  const sets = manifests
    .filter(({ id }) => id in old.sets)
    .map(({ id, title, wire, files }) => [id, { title, wire, files, ready: old.sets[id]?.ready ?? false }] as const);
  return { version, sets: Object.fromEntries(sets) };
}

/** Sets that were said to be ready and of which a content has gone: the browser may clear a site's storage. */
export function withoutGone(record: KeptRecord, present: ReadonlySet<string>): KeptRecord {
  const sets = Object.entries(record.sets).map(([id, set]): [string, KeptSet] => {
    const gone = set.ready && missing(set.files, present).length > 0;
    return [id, gone ? { ...set, ready: false } : set];
  });
  return { ...record, sets: Object.fromEntries(sets) };
}

/** A kept set as the list of sets would have it, for when the list cannot be had. */
export function keptSummary(id: string, { title, wire, files }: KeptSet): SetSummary {
  const kind = id.startsWith('authority-') ? 'authority' : id.startsWith('theme-') ? 'theme' : 'library';
  const bytes = missing(files, new Set()).reduce((sum, [, , each]) => sum + each, 0);
  return { id, kind, title, files: files.length, bytes, wire };
}

const filesOf = (record: KeptRecord | undefined): ListedFile[] =>
  Object.values(record?.sets ?? {}).flatMap(({ files }) => files);
