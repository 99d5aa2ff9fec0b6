/** Finds the same words in print and in the output, however lines, spaces, hyphens and marks differ. */
import type { PlacedLine } from './printed-starts.ts';
import type { WrittenBlock } from './output-blocks.ts';

/** So many letters and figures tell one place from another. */
const ENOUGH = 32;
/** Fewer tell nothing. */
const FEWEST = 4;
const PREFIX = 6;

/** Letters and figures alone; a number in front may be a printed one or the marker of a footnote. */
export function matchingKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\d\s.†‡*]+/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The letters from a line on, as far as its text goes on. */
export function lineKey(line: PlacedLine): string {
  let key = matchingKey(line.text);
  for (let { next } = line; next && key.length < ENOUGH; { next } = next)
    key += next.text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return key.slice(0, ENOUGH);
}

interface Keyed<T> {
  key: string;
  value: T;
}

/** Things by how their text begins. */
export class PrefixIndex<T> {
  private readonly byPrefix: Map<string, Keyed<T>[]>;

  constructor(all: readonly T[], key: (each: T) => string) {
    const keyed = all.map((value) => ({ key: key(value), value })).filter((each) => each.key.length >= FEWEST);
    this.byPrefix = Map.groupBy(keyed, (each) => each.key.slice(0, FEWEST));
  }

  /** All that begin as this does; the shorter of the two may end before the other. */
  like(key: string): T[] {
    const near = this.byPrefix.get(key.slice(0, FEWEST)) ?? [];
    return near.filter((each) => agrees(each.key.slice(0, ENOUGH), key.slice(0, ENOUGH))).map(({ value }) => value);
  }
}

function agrees(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short);
}

/** The block that holds these letters in its middle. */
export function holderOf(key: string, blocks: readonly (WrittenBlock & { key: string })[]): WrittenBlock | undefined {
  if (key.length < 2 * PREFIX) return undefined;
  return blocks.find((block) => block.key.indexOf(key, 1) > 0);
}
