/** The lists of what can be kept, as the site publishes them now. */
import { inParts, PARTED_LIBRARY, PARTS_FOLDER, type PartedManifest } from '../sets/lists.ts';
import { PAST_THE_WORKER } from '../sets/places.ts';
import { LIBRARY, type ListedFile, type SetList, type SetManifest } from '../sets/sets.ts';
import { BASE, hashOf } from './store.client.ts';

async function fetched(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(BASE + address, { cache });
  if (response.ok) return response;
  throw new Error(`${address}: the site answered ${response.status}.`);
}

const fresh = async <T>(path: string): Promise<T> =>
  (await fetched(`${path}?${PAST_THE_WORKER}=${Date.now()}`, 'no-store')).json() as Promise<T>;

/** The sets of the site. */
export const readSets = (): Promise<SetList> => fresh('offline/sets.json');

/** A set with all that belongs to it. */
export const readSet = (id: string): Promise<SetManifest> => fresh(`offline/sets/${id}.json`);

/** The same, for who has an older list of it: of the library only the parts of the list that differ travel. */
export async function readNewerSet(id: string, older: readonly ListedFile[]): Promise<SetManifest> {
  if (id !== LIBRARY) return readSet(id);
  return inPartsFrom(older).catch(() => readSet(id));
}

async function inPartsFrom(older: readonly ListedFile[]): Promise<SetManifest> {
  const { parts, ...manifest } = await fresh<PartedManifest>(PARTED_LIBRARY);
  const known = new Map<string, ListedFile[]>();
  for (const part of inParts(older)) known.set(await nameOf(JSON.stringify(part)), part);
  const files = await Promise.all(parts.map(async (name) => known.get(name) ?? readPart(name)));
  return { ...manifest, files: files.flat() };
}

/** A part never changes under its name, so any cache may answer. */
async function readPart(name: string): Promise<ListedFile[]> {
  const text = await (await fetched(`${PARTS_FOLDER}${name}.json?${PAST_THE_WORKER}=${name}`, 'default')).text();
  if ((await nameOf(text)) === name) return JSON.parse(text) as ListedFile[];
  throw new RangeError(`Unexpected content of a part of the list, expected one of the hash ${name}.`);
}

const nameOf = (text: string): Promise<string> => hashOf(new TextEncoder().encode(text));
