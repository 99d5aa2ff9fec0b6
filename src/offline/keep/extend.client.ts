/** Makes the terms of a newer index of those that are kept: only what the newest reports add travels. */
import { aside } from './aside.client.ts';
import type { ExtendMessage } from './extend.worker.ts';
import { bytesOf, contentIn, keepContent } from './fetch-file.client.ts';
import { PAST_THE_WORKER } from '../sets/places.ts';
import { extension, type Extension, type Load } from '../sets/plan.ts';
import { LIBRARY, type ListedFile } from '../sets/sets.ts';
import { getContent, hashOf, readRecord } from './store.client.ts';

/** What can be made of what is kept, if anything. */
export async function extensionOf(load: Load, present: ReadonlySet<string>): Promise<Extension | undefined> {
  if ((load.additions ?? []).length === 0) return undefined;
  const kept = (await readRecord())?.sets[LIBRARY]?.files ?? [];
  return extension(load, kept, present);
}

/** Fetches what is added, makes the terms and keeps them. What comes out otherwise than published is fetched later. */
export async function extend({ addition, from, files }: Extension, signal: AbortSignal): Promise<void> {
  const body = await bytesOf(`${addition.path}?${PAST_THE_WORKER}=addition`, signal);
  if (!(body instanceof Uint8Array)) return;
  try {
    const shards = await Promise.all(from.map(contentOf));
    const message = { shards, addition: await contentIn(addition.path, body) } satisfies ExtendMessage;
    const worker = new Worker(new URL('extend.worker.ts', import.meta.url), { type: 'module' });
    await keepAll(await aside<Uint8Array<ArrayBuffer>[]>(worker, message), files);
  } catch (problem) {
    console.warn(`Pilcrow: ${addition.path} does not fit what is kept; the terms are fetched.`, problem);
  }
}

async function keepAll(shards: readonly Uint8Array<ArrayBuffer>[], files: readonly ListedFile[]): Promise<void> {
  const wanted = new Map(files.map((file) => [file[1], file]));
  for (const shard of shards) {
    const file = wanted.get(await hashOf(shard));
    if (file !== undefined) await keepContent(file, shard);
  }
}

async function contentOf(hash: string): Promise<Uint8Array> {
  const content = await getContent(hash);
  if (content === undefined) throw new Error(`${hash} is gone.`);
  return new Uint8Array(await content.arrayBuffer());
}
