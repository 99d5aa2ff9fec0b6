/** Where words stand in the pages of Pagefind bundles, in Pagefind's own counting. */
import { stem } from '../words.ts';
import type { Files } from './files.ts';
import { startPagefind, type PageFound, type PagefindProgram } from './wasm.ts';

/** A bundle by the address of its folder. */
export interface PagefindBundle {
  /** With a slash at its end. */
  address: string;
  /** The content of `pagefind-entry.json`, as the bundle's facts have it; null where the bundle has no page. */
  entry: PagefindEntry | null;
  /** The last words of large chunks, by their names. */
  chunkEnds: Readonly<Record<string, string>>;
}

/** What Pagefind reads first of a bundle. */
export interface PagefindEntry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/** Of each page with a word, by its bundle's address and Pagefind's name of it, the places of the word, in order. */
export type PlacesByPage = ReadonlyMap<string, readonly number[]>;

/** An index that is open: its place in the program's memory moves with every chunk that is loaded. */
interface OpenIndex {
  address: string;
  chunkEnds: PagefindBundle['chunkEnds'];
  pointer: number;
  chunks: Map<string, Promise<void>>;
}

/**
 * Pagefind takes a word as the beginning of longer ones and scores a match the lower the longer the word is. Only a
 * match of the word itself has, divided by the square of its weight, exp(exp(−1/8)) / e; of a word longer by one
 * letter it is exp(exp(−1/2)) / e. This is the middle between both.
 */
const OF_THE_WORD_ITSELF = (Math.exp(Math.exp(-0.125)) + Math.exp(Math.exp(-0.5))) / 2 / Math.E;

export class PagefindWords {
  readonly #files: Files;
  readonly #bundles: readonly PagefindBundle[];
  readonly #program: string;
  #opened: Promise<{ program: PagefindProgram; indexes: OpenIndex[] }> | undefined;

  /** @param program The folder of Pagefind's program, with a slash at its end. */
  constructor(files: Files, bundles: readonly PagefindBundle[], program: string) {
    this.#files = files;
    this.#bundles = bundles;
    this.#program = program;
  }

  /** Makes ready what the first word will need. */
  async open(): Promise<void> {
    await this.#open();
  }

  /** Where this word stands, in any of its endings, and no longer word. */
  async placesOf(asked: string): Promise<PlacesByPage> {
    // Pagefind's words are letters and digits only: 2.5 is “25” there.
    const word = asked.replace(/[^\p{L}\p{N}]/gu, '');
    const cut = stem(word);
    // For a stem Pagefind names the one chunk that has it; for a longer word also where that would stand.
    const places = await this.#placesOf(stem(cut) === cut ? cut : word);
    return places.size > 0 || cut === word ? places : this.#placesOf(word);
  }

  async #placesOf(word: string): Promise<PlacesByPage> {
    const { program, indexes } = await this.#open();
    const found = await Promise.all(
      indexes.map(async (index) => {
        const chunks = chunksWith(word, program.chunksFor(index.pointer, word), index);
        await Promise.all(chunks.map((chunk) => this.#load(program, index, chunk)));
        return program.search(index.pointer, word).map((page) => ofTheWordItself(page, index));
      }),
    );
    return new Map(found.flat().filter(([, places]) => places.length > 0));
  }

  #load(program: PagefindProgram, index: OpenIndex, name: string): Promise<void> {
    let loading = index.chunks.get(name);
    if (loading === undefined) {
      const file = this.#files.read(`${index.address}index/${name}.pf_index`);
      loading = file.then((chunk) => void (index.pointer = program.load(index.pointer, chunk)));
      loading.catch(() => index.chunks.delete(name));
      index.chunks.set(name, loading);
    }
    return loading;
  }

  #open(): Promise<{ program: PagefindProgram; indexes: OpenIndex[] }> {
    if (this.#opened === undefined) {
      this.#opened = this.#start();
      this.#opened.catch(() => (this.#opened = undefined));
    }
    return this.#opened;
  }

  async #start(): Promise<{ program: PagefindProgram; indexes: OpenIndex[] }> {
    const bundles = this.#bundles.flatMap(({ address, entry, chunkEnds }) =>
      Object.values(entry?.languages ?? {}).map(({ hash, wasm }) => ({ address, chunkEnds, hash, wasm })),
    );
    const metas = bundles.map(({ address, hash }) => this.#files.read(`${address}pagefind.${hash}.pf_meta`));
    const program = this.#files.read(wasmFile(this.#program, bundles[0]?.wasm ?? null)).then(startPagefind);
    const [started, ...read] = await Promise.all([program, ...metas] as const);
    const indexes = bundles.map(({ address, chunkEnds }, at): OpenIndex => {
      const meta = read[at] ?? new Uint8Array();
      return { address, chunkEnds, pointer: started.open(meta), chunks: new Map() };
    });
    return { program: started, indexes };
  }
}

/** The file of Pagefind's program for a language. */
export const wasmFile = (folder: string, wasm: string | null): string => `${folder}wasm.${wasm ?? 'unknown'}.pagefind`;

/**
 * Where a word is the last of its chunk, Pagefind also names every chunk that ends with a beginning of the word: for
 * “attain” those that end with “a” and “at”, sixty kilobytes in vain.
 */
const chunksWith = (word: string, named: readonly string[], { chunkEnds }: OpenIndex): string[] =>
  named.filter((chunk) => !Object.hasOwn(chunkEnds, chunk) || (chunkEnds[chunk] ?? '') >= stem(word));

function ofTheWordItself({ p, l }: PageFound, { address }: OpenIndex): readonly [page: string, places: number[]] {
  const matches = l.filter(({ w, s }) => s / (w * w) > OF_THE_WORD_ITSELF);
  return [address + p, matches.map((match) => match.l).sort((one, other) => one - other)];
}
