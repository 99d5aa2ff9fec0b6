/** The record of what is kept as it lies in the browser's storage, where anything may have happened to it. */
import type { CacheAddresses } from './places.ts';
import type { KeptRecord } from './record.ts';

/** The record in a cache; one that cannot be read is set aside, so that nothing kept may ever break the site. */
export async function storedRecord(cache: Cache, { record, aside }: CacheAddresses): Promise<KeptRecord | undefined> {
  const stored = await cache.match(record);
  if (stored === undefined) return undefined;
  const unread = stored.clone();
  const read = parsed(await stored.text().catch(() => ''));
  if (read !== undefined) return read;
  console.warn('Pilcrow: the record of what is kept cannot be read; it is set aside.');
  await cache.put(aside, unread);
  await cache.delete(record);
  return undefined;
}

/** Whether a record was set aside and the reader has not kept anything since. */
export async function wasSetAside(cache: Cache, { aside }: CacheAddresses): Promise<boolean> {
  return (await cache.match(aside)) !== undefined;
}

/** A record as this version writes it; undefined for anything else. */
export function parsed(text: string): KeptRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is KeptRecord {
  if (!isObject(value) || typeof value['version'] !== 'string' || !isObject(value['sets'])) return false;
  return Object.values(value['sets']).every(
    (set) =>
      isObject(set) && typeof set['title'] === 'string' && Array.isArray(set['files']) && set['files'].every(isFile),
  );
}

const isFile = (file: unknown): boolean =>
  Array.isArray(file) && file.length === 4 && typeof file[0] === 'string' && typeof file[1] === 'string';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
