/** Unpacks a pack. */
import { decompress } from 'fzstd';
import { behindPrefix } from './zstd-prefix.ts';

/**
 * The contents of a pack one after another. Throws where it cannot be read or has another length.
 * @param prefix What the pack was compressed behind.
 */
export function unpack(packed: Uint8Array, length: number, prefix = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const frame = prefix.length === 0 ? packed : behindPrefix(packed, length, prefix);
  const raw = (decompress(frame) as Uint8Array<ArrayBuffer>).subarray(prefix.length);
  if (raw.length !== length) throw new RangeError(`A pack has ${raw.length} bytes, expected ${length}.`);
  return raw;
}
