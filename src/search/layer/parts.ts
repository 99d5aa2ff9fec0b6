/**
 * The texts of a report in one file of which a part can be fetched alone. Unpacked, each part is a line; packed, the
 * file is an ordinary gzip file (RFC 1952) whose compression begins anew with each part (a “full flush”, RFC 1951).
 */

/** Parts of a packed file are so many bytes, or a multiple: their lengths then cost the facts a byte each. */
export const PART_UNIT = 16;
/** The header of a gzip file without a name. */
export const GZIP_HEADER = 10;
/** A last block, stored and empty: behind a part it makes it a whole of its own. */
const END = Uint8Array.of(1, 0, 0, 0xff, 0xff);

/** Where a part stands in the packed file. @param lengths of the parts, in units. */
export function rangeOfPart(lengths: readonly number[], part: number): { from: number; to: number } {
  const from = GZIP_HEADER + PART_UNIT * lengths.slice(0, part).reduce((sum, length) => sum + length, 0);
  return { from, to: from + PART_UNIT * (lengths[part] ?? 0) };
}

/** A part, unpacked. Fails where it is none. */
export async function unpackPart(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes, END]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return partOfTexts(new Uint8Array(await new Response(stream).arrayBuffer()), 0);
}

/** A part of the unpacked file, without the end of its line; nothing where the file has fewer. */
export function partOfTexts(bytes: Uint8Array<ArrayBuffer>, part: number): Uint8Array<ArrayBuffer> {
  let from = 0;
  for (let at = 0; at < part; at += 1) {
    const end = bytes.indexOf(NEW_LINE, from);
    if (end < 0) return new Uint8Array();
    from = end + 1;
  }
  const end = bytes.indexOf(NEW_LINE, from);
  return bytes.subarray(from, end < 0 ? bytes.length : end);
}

const NEW_LINE = 10;
