/** Unpacks a pack. */
import { decompress } from 'fzstd';

/** The contents of a pack one after another. Throws where it cannot be read or has another length. */
export function unpack(packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const raw = decompress(packed) as Uint8Array<ArrayBuffer>;
  if (raw.length !== length) throw new RangeError(`A pack has ${raw.length} bytes, expected ${length}.`);
  return raw;
}
