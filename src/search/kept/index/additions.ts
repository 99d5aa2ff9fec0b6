/**
 * What new reports add to the terms of an index. A device that has the index without them makes the new one of both:
 * nearly every shard changes with a report, though by a few bytes each.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import { decodePostings, encodePostings, type PostingsDraft } from './postings.ts';
import { encodeEntry, packShards, readEntries, sharedLength, type EncodedEntry, type Entry } from './shard.ts';
import { isIndexed } from './terms.ts';

/** The folder of additions inside the index's. Each is named by its first report and by the one after its last. */
export const ADDITIONS = 'additions';

/** How many of the newest reports can be added, one of them or all from one on; for others the terms are fetched. */
const NEWEST = 16;

/** Records of new reports: the first and the one after the last. */
interface Span {
  first: number;
  end: number;
}

/** What the newest reports add, by the names of the files. @param firsts First record of each report, and the number of all. */
export function additionsOf(entries: readonly Entry[], firsts: readonly number[]): Map<string, Uint8Array> {
  const all = firsts.length - 1;
  const newest = Array.from({ length: Math.max(0, Math.min(NEWEST, all - 1)) }, (_, at) => all - 1 - at);
  const spans = newest.flatMap((from) =>
    from + 1 === all
      ? [[from, all]]
      : [
          [from, from + 1],
          [from, all],
        ],
  );
  return new Map(
    spans.map(([from = 0, to = 0]) => [
      `${from}-${to}`,
      additionOf(entries, { first: firsts[from] ?? 0, end: firsts[to] ?? 0 }),
    ]),
  );
}

/** Of each term that these records have: how many postings it has without them, and those that an older index lacks. */
function additionOf(entries: readonly Entry[], { first, end }: Span): Uint8Array {
  const writer = new ByteWriter();
  writer.number(first);
  writer.number(end - first);
  let before = '';
  for (const [term, draft] of entries) {
    const own = within(draft, { first, end });
    if (own.records.length === 0) continue;
    const others = draft.records.length - own.records.length;
    const known = isIndexed(term, others) ? others : 0;
    const lacking = known === 0 ? draft : own;
    const bytes = encodePostings(lacking);
    const shared = sharedLength(before, term);
    writer.number(shared);
    writer.text(term.slice(shared));
    for (const number of [known, lacking.records.length, bytes.length]) writer.number(number);
    writer.raw(bytes);
    before = term;
  }
  return writer.result();
}

function within({ records, often }: PostingsDraft, { first, end }: Span): PostingsDraft {
  let to = records.length;
  while (to > 0 && (records[to - 1] ?? 0) >= end) to -= 1;
  let from = to;
  while (from > 0 && (records[from - 1] ?? 0) >= first) from -= 1;
  return { records: records.slice(from, to), often: often.slice(from, to) };
}

/** The shards of the index with what is added. Fails where they are not of the index that it adds to. */
export function extendedShards(shards: readonly Uint8Array[], addition: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(addition);
  const [first, more] = [reader.number(), reader.number()];
  const entries = new Map(
    shards.flatMap(readEntries).map((entry) => [entry.term, moved(draftOf(entry), first, more)] as const),
  );
  let term = '';
  while (!reader.done) {
    term = term.slice(0, reader.number()) + reader.text();
    const [known, count] = [reader.number(), reader.number()];
    const added = draftOf({ term, count, bytes: reader.raw(reader.number()) });
    const old = entries.get(term);
    const found = old?.records.length ?? 0;
    if (found !== known) throw new RangeError(`Unexpected ${found} postings of “${term}”, expected ${known}`);
    entries.set(term, old === undefined ? added : inserted(old, added, first));
  }
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  return packShards(sorted.map(encodeEntry)).map(({ bytes }) => bytes);
}

function draftOf({ bytes, count }: EncodedEntry): PostingsDraft {
  const { records, often } = decodePostings(bytes, count);
  return { records: [...records], often: [...often] };
}

/** Later records make room for those that are added. */
const moved = ({ records, often }: PostingsDraft, first: number, more: number): PostingsDraft => ({
  records: records.map((record) => (record < first ? record : record + more)),
  often,
});

function inserted({ records, often }: PostingsDraft, added: PostingsDraft, first: number): PostingsDraft {
  const later = records.findIndex((record) => record >= first);
  const at = later < 0 ? records.length : later;
  return { records: records.toSpliced(at, 0, ...added.records), often: often.toSpliced(at, 0, ...added.often) };
}
