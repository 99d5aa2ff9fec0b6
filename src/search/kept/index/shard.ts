/** A shard: the postings of the terms from one to another, in the order of the alphabet. */
import { ByteReader, ByteWriter } from './bytes.ts';
import { decodePostings, encodePostings, type Postings, type PostingsDraft } from './postings.ts';

/** A term and its postings, before they are written. */
export type Entry = readonly [term: string, postings: PostingsDraft];

/** How large a shard may grow, in bytes before compression: large enough to compress, small enough to fetch for one word. */
const SHARD_BYTES = 7_000;

export interface EncodedShard {
  /** Its first term. */
  from: string;
  bytes: Uint8Array;
}

/** A term with its postings as they are written, and how many they are. */
export interface EncodedEntry {
  term: string;
  count: number;
  bytes: Uint8Array;
}

export const encodeEntry = ([term, draft]: Entry): EncodedEntry => ({
  term,
  count: draft.records.length,
  bytes: encodePostings(draft),
});

/** Packs sorted entries into shards. */
export const encodeShards = (entries: readonly Entry[]): EncodedShard[] => packShards(entries.map(encodeEntry));

/** Packs sorted entries whose postings are written already. */
export function packShards(entries: readonly EncodedEntry[]): EncodedShard[] {
  const shards: EncodedShard[] = [];
  let group: EncodedEntry[] = [];
  let size = 0;
  for (const entry of entries) {
    const { bytes } = entry;
    if (size > 0 && size + bytes.length > SHARD_BYTES) {
      shards.push(encodeShard(group));
      group = [];
      size = 0;
    }
    group.push(entry);
    size += bytes.length + 4;
  }
  if (group.length > 0) shards.push(encodeShard(group));
  return shards;
}

/** All entries in one table, whatever its size. */
export function encodeTable(entries: readonly Entry[]): Uint8Array {
  return encodeShard(entries.map(encodeEntry)).bytes;
}

function encodeShard(group: readonly EncodedEntry[]): EncodedShard {
  const table = new ByteWriter();
  const postings = new ByteWriter();
  let before = '';
  table.number(group.length);
  for (const { term, count, bytes } of group) {
    const shared = sharedLength(before, term);
    table.number(shared);
    table.text(term.slice(shared));
    table.number(count);
    table.number(bytes.length);
    postings.raw(bytes);
    before = term;
  }
  const whole = new ByteWriter();
  whole.raw(table.result());
  whole.raw(postings.result());
  return { from: group[0]?.term ?? '', bytes: whole.result() };
}

/** How many characters two words have in common at their beginning. */
export function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Reads a shard; the postings of a term are decoded when they are asked for. */
export const decodeShard = (bytes: Uint8Array): Map<string, () => Postings> =>
  new Map(readEntries(bytes).map(({ term, count, bytes: postings }) => [term, lazily(postings, count)]));

/** The entries of a shard, their postings as they are written. */
export function readEntries(bytes: Uint8Array): EncodedEntry[] {
  const reader = new ByteReader(bytes);
  const heads: { term: string; count: number; length: number }[] = [];
  let before = '';
  for (let left = reader.number(); left > 0; left -= 1) {
    const shared = reader.number();
    before = before.slice(0, shared) + reader.text();
    heads.push({ term: before, count: reader.number(), length: reader.number() });
  }
  return heads.map(({ term, count, length }) => ({ term, count, bytes: reader.raw(length) }));
}

function lazily(bytes: Uint8Array, count: number): () => Postings {
  let postings: Postings | undefined;
  return () => (postings ??= decodePostings(bytes, count));
}
