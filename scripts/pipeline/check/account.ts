import type { WordCount } from '../../../src/domain/report.ts';
import { wordsOf } from '../../../src/domain/words.ts';
import type { SourceEntry } from '../tree/source-entries.ts';

/** What became of the words of a source. */
export interface WordAccount {
  words: WordCount;
  /** Blocks whose words are not in the output. */
  lost: SourceEntry[];
  /** Blocks of the running text that stand before one that they follow in the source. */
  moved: SourceEntry[];
}

/**
 * Compares what was read with what was written, word by word: each block's words must stand together and in order
 * in the output, and each word of the output is claimed once. Blocks of the running text must follow each other
 * as in the source; footnotes and cells of tables each keep their own order and may stand after what they interrupt.
 */
export function accountOf(entries: readonly SourceEntry[], output: readonly string[]): WordAccount {
  const account = claimAll(runningFirst(entries), output);
  // Where the running text says the same as a footnote or a cell, it may have claimed their words: the other way round.
  return [asidesFirst, cellsFirst].reduce(
    (best, order) => (best.lost.length === 0 ? best : fewerLost(best, claimAll(order(entries), output))),
    account,
  );
}

const fewerLost = (a: WordAccount, b: WordAccount): WordAccount => (b.words.lost < a.words.lost ? b : a);

/** Blocks that claim their words one after the other, from the start of the output. */
type Round = readonly SourceEntry[];

/**
 * The running text claims its words first and short cells last: a cell of one word would otherwise claim a word of a
 * sentence.
 */
function runningFirst(entries: readonly SourceEntry[]): Round[] {
  return [of('text', entries), of('note', entries), ...cells(entries)];
}

function asidesFirst(entries: readonly SourceEntry[]): Round[] {
  const [long = [], short = []] = cells(entries);
  return [of('note', entries), long, of('text', entries), short];
}

function cellsFirst(entries: readonly SourceEntry[]): Round[] {
  return [...cells(entries), of('note', entries), of('text', entries)];
}

const of = (stream: SourceEntry['stream'], entries: readonly SourceEntry[]): Round =>
  entries.filter((entry) => entry.stream === stream);

function cells(entries: readonly SourceEntry[]): Round[] {
  const isShort = (entry: SourceEntry): boolean => wordsOfEntry(entry).length <= SHORT;
  const all = of('cell', entries);
  return [all.filter((entry) => !isShort(entry)), all.filter(isShort)];
}

function claimAll(rounds: readonly Round[], output: readonly string[]): WordAccount {
  const claims = new Claims(output);
  const account: WordAccount = { words: { source: 0, kept: 0, furniture: 0, lost: 0 }, lost: [], moved: [] };
  for (const round of rounds) {
    let reached = 0;
    claims.restart();
    for (const entry of round) {
      const at = claim(entry, claims, account);
      if (at === undefined || entry.stream !== 'text') continue;
      if (at < reached) account.moved.push(entry);
      reached = Math.max(reached, at);
    }
  }
  return account;
}

/** A cell of no more words may well stand in another cell too. */
const SHORT = 2;

/** Counts the words of a block; where they stand, if they were written. */
function claim(entry: SourceEntry, claims: Claims, { words, lost }: WordAccount): number | undefined {
  const block = wordsOfEntry(entry);
  words.source += block.length;
  if (entry.furniture !== undefined) {
    words.furniture += block.length;
    return undefined;
  }
  if (block.length === 0) return undefined;
  const at = claims.claim(block, entry.stream === 'cell');
  if (at === undefined) {
    words.lost += block.length;
    lost.push(entry);
  } else words.kept += block.length;
  return at;
}

/** The words of a block: its number, if any, and its text. */
export function wordsOfEntry({ block }: SourceEntry): string[] {
  return wordsOf(`${block.marker} ${block.value}`);
}

/** The words of the output, each of which can be claimed once. */
class Claims {
  private readonly output: readonly string[];
  private readonly claimed: Uint8Array;
  private readonly places = new Map<string, number[]>();
  private next = 0;

  constructor(output: readonly string[]) {
    this.output = output;
    this.claimed = new Uint8Array(output.length);
    for (const [index, word] of output.entries()) {
      const places = this.places.get(word);
      if (places) places.push(index);
      else this.places.set(word, [index]);
    }
  }

  /**
   * Where these words stand, next in line or else anywhere still free; `undefined` where they do not.
   * @param back whether a free place before is nearer: the rest of a cell that a page broke stands behind its beginning
   */
  claim(words: readonly string[], back: boolean): number | undefined {
    while (this.claimed[this.next]) this.next += 1;
    const at = this.fits(words, this.next) ? this.next : this.search(words, back);
    if (at === undefined) return undefined;
    this.claimed.fill(1, at, at + words.length);
    if (at >= this.next) this.next = at + words.length;
    return at;
  }

  /** Looks from the start again. */
  restart(): void {
    this.next = 0;
  }

  private search(words: readonly string[], back: boolean): number | undefined {
    const places = (this.places.get(words[0] ?? '') ?? []).filter((place) => this.fits(words, place));
    return (back ? undefined : places.find((place) => place >= this.next)) ?? places[0];
  }

  private fits(words: readonly string[], at: number): boolean {
    return words.every((word, index) => this.output[at + index] === word && !this.claimed[at + index]);
  }
}
