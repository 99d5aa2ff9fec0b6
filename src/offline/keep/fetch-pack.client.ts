/** Fetches a pack, takes it apart and keeps what was missing; what it could not give is handed back. */
import { bytesOf, keepContent, type Stop } from './fetch-file.client.ts';
import { inTurn } from '../sets/in-turn.ts';
import { PAST_THE_WORKER } from '../sets/places.ts';
import type { Parcel } from '../sets/plan.ts';
import type { ListedFile } from '../sets/sets.ts';
import { splitPack, lengthOf } from '../sets/parts.ts';
import { getContent } from './store.client.ts';
import { unpackAside } from './unpack.client.ts';

const KEPT_AT_A_TIME = 8;

/** A pack, and which hashes of it are wanted. */
export type WantedPack = Parcel & { missing: ReadonlySet<string> };

/** Answers with the files that must be fetched by themselves; or why fetching stopped. */
export async function fetchPack(
  { path, contents, prefix, missing }: WantedPack,
  signal: AbortSignal,
  came: (bytes: number) => void,
): Promise<ListedFile[] | Stop> {
  const wanted = contents.filter(([, hash]) => missing.has(hash));
  const packed = await bytesOf(`${path}?${PAST_THE_WORKER}=pack`, signal, came);
  if (packed === 'refused') return wanted;
  if (!(packed instanceof Uint8Array)) return packed;
  let parts: Uint8Array<ArrayBuffer>[];
  try {
    parts = splitPack(await unpackAside(packed, lengthOf(contents), await contentsOf(prefix)), contents);
  } catch (problem) {
    console.warn(`Pilcrow: ${path} cannot be unpacked; its files are fetched by themselves.`, problem);
    return wanted;
  }
  const spoilt: ListedFile[] = [];
  const each = contents.map((file, at) => ({ file, part: parts[at] })).filter(({ file }) => missing.has(file[1]));
  const stop = await inTurn(each, KEPT_AT_A_TIME, async ({ file, part }) => {
    if (signal.aborted) return 'paused';
    const kept = part === undefined ? 'failed' : await keepContent(file, part);
    if (kept === 'failed') spoilt.push(file);
    return kept === 'full' ? kept : undefined;
  });
  return stop ?? spoilt;
}

/** Contents that are kept, one after another. Throws where one is gone. */
async function contentsOf(files: readonly ListedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(lengthOf(files));
  let at = 0;
  for (const [path, hash, bytes] of files) {
    const content = await (await getContent(hash))?.arrayBuffer();
    if (content?.byteLength !== bytes) throw new RangeError(`Unexpected end of /${path}, expected ${bytes} bytes.`);
    all.set(new Uint8Array(content), at);
    at += bytes;
  }
  return all;
}
