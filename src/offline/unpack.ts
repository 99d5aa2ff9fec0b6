/** Takes a pack apart. */
import { decompress } from 'fzstd';
import type { Parcel } from './plan.ts';

/** The contents of a pack, in their order. Throws where it cannot be read or has another length. */
export function unpack(packed: Uint8Array, contents: Parcel['contents']): Uint8Array<ArrayBuffer>[] {
  const raw = decompress(packed) as Uint8Array<ArrayBuffer>;
  const length = contents.reduce((sum, [, , bytes]) => sum + bytes, 0);
  if (raw.length !== length) throw new RangeError(`A pack has ${raw.length} bytes, expected ${length}.`);
  let at = 0;
  return contents.map(([, , bytes]) => raw.subarray(at, (at += bytes)));
}
