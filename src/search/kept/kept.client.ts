/** The search over what is kept on this device, for when the index of the site cannot be had. */
import { readRecord } from '../../offline/keep/store.client.ts';
import type { Library } from '../engine/library.ts';
import { Search, type SearchRequest } from './engine/search.ts';
import { IndexStore, IndexUnavailable } from './engine/store.ts';
import type { IndexFiles } from './index/build.ts';
import { unpacked } from './engine/unpacked.ts';
import { INDEX_FOLDER, INDEX_VERSION } from './index/manifest.ts';
import { SHELVES, type Shelf } from './shelf.ts';

let built: { sets: string; search: Promise<Search | undefined> } | undefined;

/** The search over the kept authorities and themes; undefined where none is kept. */
export async function keptSearch(base: string): Promise<Search | undefined> {
  const record = await readRecord();
  const ids = Object.entries(record?.sets ?? {}).flatMap(([id, { ready }]) => (ready ? [id] : []));
  if (ids.length === 0) return undefined;
  const sets = `${record?.version ?? ''} ${ids.sort().join(' ')}`;
  if (built?.sets !== sets) {
    built = { sets, search: build(base, ids) };
    built.search.catch(() => (built = undefined));
  }
  return built.search;
}

async function build(base: string, ids: readonly string[]): Promise<Search | undefined> {
  const read = await Promise.all(ids.map((id) => readShelf(`${base}${INDEX_FOLDER}/${SHELVES}/${id}.bin`)));
  const shelves = read.filter((shelf) => shelf !== undefined);
  if (shelves.length === 0) return undefined;
  const files = await aside(shelves);
  const prefix = `${base}${INDEX_FOLDER}/`;
  const answer = (address: string): Response => {
    const bytes = files.get(address.slice(prefix.length));
    return bytes === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
  };
  return new Search(new IndexStore(base, (address) => Promise.resolve(answer(address))));
}

async function readShelf(address: string): Promise<Shelf | undefined> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return undefined;
  const bytes = await unpacked(new Uint8Array(await response.arrayBuffer()));
  const shelf = JSON.parse(new TextDecoder().decode(bytes)) as Shelf;
  if (shelf.version === INDEX_VERSION) return shelf;
  throw new IndexUnavailable('What is kept is of an older version of the site: it must be updated to be searched.');
}

function aside(shelves: readonly Shelf[]): Promise<IndexFiles> {
  const worker = new Worker(new URL('kept.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<IndexFiles>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<IndexFiles>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(shelves);
  }).finally(() => worker.terminate());
}

/** The kept search, asked as the site's is. It has no anchors apart from its texts, so its list is what it shows. */
export async function keptLibrary(base: string): Promise<Library | undefined> {
  const search = await keptSearch(base);
  if (search === undefined) return undefined;
  const run = (request: Omit<SearchRequest, 'facets'>) => search.run({ ...request, facets: true });
  return {
    prepare: () => Promise.resolve(),
    shown: async () => (await search.catalogue()).manifest,
    run: async (request) => ({ ...(await run(request)), request }),
    counts: async (request) => ({ ...(await run(request)).counts, overall: new Map(), partner: new Map() }),
    list: async (request) => (await run({ ...request, most: 1000 })).hits,
  };
}
