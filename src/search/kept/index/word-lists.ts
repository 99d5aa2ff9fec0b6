/** The words of the index as they are written, by first letter: what completes a word as it is typed, and what a misspelling meant. */
import { ByteReader, ByteWriter } from './bytes.ts';
import { sharedLength } from './shard.ts';

const PLAIN_WORD = /^[a-z][a-z']+$/u;

/** A word and the number of records that it stands in. */
export interface KnownWord {
  word: string;
  records: number;
}

/** One list a letter, in the order of the alphabet. */
export function encodeWordLists(words: ReadonlyMap<string, number>): [letter: string, bytes: Uint8Array][] {
  const lists = Map.groupBy(
    [...words].filter(([word]) => PLAIN_WORD.test(word)),
    ([word]) => word.charAt(0),
  );
  return [...lists].sort().map(([letter, list]) => [letter, encodeList(list)]);
}

function encodeList(list: [string, number][]): Uint8Array {
  const writer = new ByteWriter();
  let before = '';
  for (const [word, records] of list.sort(([one], [other]) => (one < other ? -1 : 1))) {
    const shared = sharedLength(before, word);
    writer.number(shared);
    writer.text(word.slice(shared));
    writer.number(records);
    before = word;
  }
  return writer.result();
}

/** The inverse, for one letter. */
export function decodeWordList(bytes: Uint8Array): KnownWord[] {
  const reader = new ByteReader(bytes);
  const words: KnownWord[] = [];
  let before = '';
  while (!reader.done) {
    const shared = reader.number();
    before = before.slice(0, shared) + reader.text();
    words.push({ word: before, records: reader.number() });
  }
  return words;
}
