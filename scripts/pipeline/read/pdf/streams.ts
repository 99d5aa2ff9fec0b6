/**
 * Whether the packed parts of a PDF are whole. pdf.js reads a part that is damaged as far as it can and says nothing;
 * but nearly all are packed with Flate (RFC 1950), whose checksum tells a single flipped bit.
 */
import { inflateRawSync, inflateSync } from 'node:zlib';

/** A stream object of a PDF, as it stands in the file. */
export interface Stream {
  /** Its object's number. */
  number: number;
  /** What stands between `<<` and `>>`. */
  dictionary: string;
  /** As it stands in the file, packed. */
  packed: Uint8Array;
  /** Where that begins and ends in the file, in bytes. */
  start: number;
  end: number;
  /** Whether it ends where its length says. */
  isMeasured: boolean;
}

/** What a stream holds, or why it cannot be had. */
export type Unpacked = { is: 'whole'; bytes: Uint8Array } | { is: 'damaged'; why: string } | { is: 'too-large' };

const OBJECT = /(?<number>\d{1,9})\s{1,4}\d{1,5}\s{1,4}obj\b/gu;
/** The keyword stands behind the dictionary, and one line end behind it. */
const STREAM = />>\s{0,8}stream(?:\r\n|\n|\r)/gu;
/** A dictionary does not stand farther before its stream. */
const LONGEST_DICTIONARY = 8192;

/** All streams of a file, in their order there, whether or not a page uses them. */
export function* streamsOf(file: string, bytes: Uint8Array): Generator<Stream> {
  const lengths = lengthsOf(file);
  STREAM.lastIndex = 0;
  for (let match = STREAM.exec(file); match; match = STREAM.exec(file)) {
    const start = match.index + match[0].length;
    const before = file.slice(Math.max(0, match.index - LONGEST_DICTIONARY), match.index);
    const object = [...before.matchAll(OBJECT)].at(-1);
    if (!object) continue;
    const dictionary = before.slice(object.index + object[0].length);
    const length = lengthOf(dictionary, lengths);
    const isMeasured = length !== undefined && endsAt(file, start + length);
    const end = isMeasured ? start + length : nextEnd(file, start);
    const number = Number(object.groups?.['number']);
    yield { number, dictionary, packed: bytes.subarray(start, end), start, end, isMeasured };
    STREAM.lastIndex = end;
  }
}

/** Lengths that stand in objects of their own, by their numbers. */
function lengthsOf(file: string): ReadonlyMap<number, number> {
  const found = file.matchAll(/(?<number>\d{1,9})\s\d{1,5}\sobj\s{1,4}(?<length>\d{1,10})\s{1,4}endobj/gu);
  return new Map([...found].map(({ groups }) => [Number(groups?.['number']), Number(groups?.['length'])]));
}

function lengthOf(dictionary: string, lengths: ReadonlyMap<number, number>): number | undefined {
  const { value, is } = /\/Length\s+(?<value>\d{1,10})(?<is>\s+\d{1,5}\s+R)?/u.exec(dictionary)?.groups ?? {};
  if (value === undefined) return undefined;
  return is === undefined ? Number(value) : lengths.get(Number(value));
}

function endsAt(file: string, place: number): boolean {
  return /^\s{0,2}endstream/u.test(file.slice(place, place + 12));
}

function nextEnd(file: string, start: number): number {
  const end = file.indexOf('endstream', start);
  return end < 0 ? file.length : end;
}

/** The filters of a stream, in the order in which they are taken off. */
function filtersOf(dictionary: string): string[] {
  const filters = /\/Filter\s*(?<names>\[[^\]]*\]|\/\w+)/u.exec(dictionary)?.groups?.['names'] ?? '';
  return [...filters.matchAll(/\/(?<name>\w+)/gu)].map(({ groups }) => groups?.['name'] ?? '');
}

/** Takes off the Flate filters, as far as they are outermost; others are left to the reader. `most` is in bytes. */
export function unpackStream({ dictionary, packed }: Stream, most: number): Unpacked {
  const filters = filtersOf(dictionary);
  if (filters.length === 0) return asItStands(packed, most);
  let bytes = packed;
  for (const filter of filters) {
    if (!/^(?:FlateDecode|Fl)$/u.test(filter)) break;
    const inflated = inflate(bytes, most);
    if (inflated.is !== 'whole') return inflated;
    bytes = inflated.bytes;
  }
  return { is: 'whole', bytes };
}

/** What is packed with Flate and whose dictionary does not say so has a damaged dictionary. */
function asItStands(bytes: Uint8Array, most: number): Unpacked {
  const [method = 0, flags = 0] = bytes;
  const maybeFlate = (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
  const isFlate = maybeFlate && inflate(bytes, most).is === 'whole';
  return isFlate ? { is: 'damaged', why: 'it does not say how it is packed' } : { is: 'whole', bytes };
}

function inflate(bytes: Uint8Array, most: number): Unpacked {
  try {
    return { is: 'whole', bytes: inflateSync(bytes, { maxOutputLength: most }) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { is: 'too-large' };
    return (code === 'Z_BUF_ERROR' ? withoutChecksum(bytes) : undefined) ?? { is: 'damaged', why: message };
  }
}

/** Some writers leave the checksum out: what comes before it may still be whole. */
function withoutChecksum(bytes: Uint8Array): Unpacked | undefined {
  try {
    return { is: 'whole', bytes: inflateRawSync(bytes.subarray(2)) };
  } catch {
    return undefined;
  }
}
