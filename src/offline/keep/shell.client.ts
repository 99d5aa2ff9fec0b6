/** What the service worker brought with it: it is on the device, and need not travel again. */
import { contentIn, keepContent } from './fetch-file.client.ts';
import { inTurn } from '../sets/in-turn.ts';
import { isPrecached, type ListedFile } from '../sets/sets.ts';
import { BASE, hashOf } from './store.client.ts';

const AT_A_TIME = 8;
type Found = { file: ListedFile; content: Uint8Array<ArrayBuffer> };

/** Those of the files that are there already, by their hashes. */
export async function inShell(files: readonly ListedFile[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const candidates = files.filter(([path]) => isPrecached(path));
  await inTurn(candidates, AT_A_TIME, async (file) => {
    const [path, hash] = file;
    const stored = await caches.match(BASE + encodeURI(path), { ignoreSearch: true });
    if (stored === undefined) return;
    const content = await contentIn(path, new Uint8Array(await stored.arrayBuffer()));
    if ((await hashOf(content)) === hash) found.set(hash, { file, content });
  });
  return found;
}

/** Keeps what is not kept yet of it; answers with the hashes that are there now. */
export async function keepFromShell(files: readonly ListedFile[], present: ReadonlySet<string>): Promise<Set<string>> {
  const kept = new Set<string>();
  for (const [hash, { file, content }] of await inShell(files))
    if (present.has(hash) || (await keepContent(file, content)) === 'kept') kept.add(hash);
  return kept;
}
