/**
 * A Zstandard frame that was compressed behind a prefix (a “raw content dictionary”, RFC 8878 section 5), as one that
 * needs none: the prefix stands in it, uncompressed, as its first blocks. `fzstd` knows no dictionaries. Raw blocks
 * leave the state of the decoder as it is at the beginning of a frame, and as it is behind such a dictionary.
 */

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/** One segment, its size in eight bytes, no checksum. */
const DESCRIPTOR = 0b1110_0000;
const HEADER = MAGIC.length + 1 + 8;
/** No block is larger (section 3.1.1.2.4). */
const MOST_IN_A_BLOCK = 1 << 17;
const BLOCK_HEADER = 3;

/** @param length Bytes of the content, without the prefix. */
export function behindPrefix(frame: Uint8Array, length: number, prefix: Uint8Array): Uint8Array {
  const rest = frame.subarray(lengthOfHeader(frame));
  const blocks = Math.ceil(prefix.length / MOST_IN_A_BLOCK);
  const bytes = new Uint8Array(HEADER + blocks * BLOCK_HEADER + prefix.length + rest.length);
  bytes.set([...MAGIC, DESCRIPTOR]);
  new DataView(bytes.buffer).setBigUint64(MAGIC.length + 1, BigInt(prefix.length + length), true);
  let at = HEADER;
  for (let from = 0; from < prefix.length; from += MOST_IN_A_BLOCK) {
    const block = prefix.subarray(from, from + MOST_IN_A_BLOCK);
    // Not the last block, of the kind “raw”, and its size.
    const head = block.length << 3;
    bytes.set([head & 255, (head >> 8) & 255, head >> 16], at);
    bytes.set(block, at + BLOCK_HEADER);
    at += BLOCK_HEADER + block.length;
  }
  bytes.set(rest, at);
  return bytes;
}

/** Section 3.1.1.1. Throws where this is no frame, or one with a checksum: that would be of the content alone. */
function lengthOfHeader(frame: Uint8Array): number {
  const descriptor = frame[MAGIC.length] ?? 0;
  if (!MAGIC.every((byte, at) => frame[at] === byte) || (descriptor & 0b100) !== 0)
    throw new RangeError('Unexpected bytes in place of a pack, expected a frame of Zstandard without a checksum.');
  const isOneSegment = (descriptor & 0b10_0000) !== 0;
  const size = [isOneSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const dictionary = [0, 1, 2, 4][descriptor & 0b11] ?? 0;
  return MAGIC.length + 1 + (isOneSegment ? 0 : 1) + dictionary + size;
}
