/** Writes the file of the texts of a report, of which parts can be fetched (`layer/parts.ts`). */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { STORED_KINDS, TEXTS_PER_PART, type StoredText } from '../layer/facts.ts';
import { PART_UNIT } from '../layer/parts.ts';
import type { SearchRecord } from '../records.ts';

/** The texts, unpacked: a line of JSON a part. */
export function storedTexts(records: readonly SearchRecord[]): Uint8Array {
  const stored = records.map(({ anchor, number, kind, text }): StoredText => [
    anchor,
    number,
    STORED_KINDS.indexOf(kind),
    text,
  ]);
  const parts = Array.from({ length: Math.ceil(stored.length / TEXTS_PER_PART) }, (_, at) =>
    JSON.stringify(stored.slice(at * TEXTS_PER_PART, (at + 1) * TEXTS_PER_PART)),
  );
  return new TextEncoder().encode(parts.join('\n'));
}

/** Compressed by Deflate at no time, and on no system that is named, so that the bytes do not depend on the host. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);
/** A stored block without content, and a last one. */
const PADDING = Uint8Array.of(0, 0, 0, 0xff, 0xff);
const LAST = Uint8Array.of(3, 0);

/** The packed file, and the lengths of its parts in units. */
export function packTexts(texts: Uint8Array): { bytes: Uint8Array; lengths: number[] } {
  const parts = linesOf(texts).map(packPart);
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, crc32(texts), true);
  end.setUint32(4, texts.length, true);
  return {
    bytes: Buffer.concat([HEADER, ...parts, LAST, new Uint8Array(end.buffer)]),
    lengths: parts.map(({ length }) => length / PART_UNIT),
  };
}

/** The lines with their ends. */
function linesOf(texts: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < texts.length;) {
    const end = texts.indexOf(10, from) + 1 || texts.length;
    lines.push(texts.subarray(from, end));
    from = end;
  }
  return lines;
}

/** Empty blocks are five bytes, so at most fifteen of them make a length that sixteen divides. */
function packPart(raw: Uint8Array): Uint8Array {
  const packed = deflateRawSync(raw, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  let blocks = 0;
  while ((packed.length + blocks * PADDING.length) % PART_UNIT !== 0) blocks += 1;
  return Buffer.concat([packed, ...Array.from({ length: blocks }, () => PADDING)]);
}
