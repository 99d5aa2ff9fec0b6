/** Which records a term stands in: rising numbers, each marked where the term stands there more than once. */
import { ByteReader, ByteWriter } from './bytes.ts';

export interface Postings {
  /** Numbers of records, rising. */
  records: Uint32Array;
  /** 1 where the term stands in the record more than once. */
  often: Uint8Array;
}

/** Grows while an index is built. */
export interface PostingsDraft {
  records: number[];
  often: number[];
}

/** Notes that a term stands in a record. Records come in rising order. */
export function note(draft: PostingsDraft, record: number): void {
  const last = draft.records.length - 1;
  if (draft.records[last] === record) {
    draft.often[last] = 1;
    return;
  }
  draft.records.push(record);
  draft.often.push(0);
}

/** A record is written as its distance from the one before, doubled, plus one where the term is frequent in it. */
export function encodePostings({ records, often }: PostingsDraft): Uint8Array {
  const writer = new ByteWriter();
  let before = 0;
  for (const [at, record] of records.entries()) {
    writer.number((record - before) * 2 + (often[at] ?? 0));
    before = record;
  }
  return writer.result();
}

/** The inverse of `encodePostings`. */
export function decodePostings(bytes: Uint8Array, count: number): Postings {
  const reader = new ByteReader(bytes);
  const records = new Uint32Array(count);
  const often = new Uint8Array(count);
  let before = 0;
  for (let at = 0; at < count; at += 1) {
    const coded = reader.number();
    before += coded >> 1;
    records[at] = before;
    often[at] = coded & 1;
  }
  return { records, often };
}
