/**
 * Pagefind's program, by the functions that its own script calls, and in the way in which `wasm-bindgen` hands texts and
 * bytes over. Pagefind's script gives of a word's places only where any longer word may stand too; the program says
 * how good each match is, and so which are of the word itself. The version of Pagefind is pinned, and tests ask it.
 */

/** Where Pagefind keeps an index in its memory; 0 where it could not read what it was given. */
type Pointer = number;

interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start: () => void;
  __wbindgen_malloc: (size: number, align: number) => number;
  __wbindgen_free: (at: number, size: number, align: number) => void;
  init_pagefind: (at: number, size: number) => Pointer;
  load_index_chunk: (index: Pointer, at: number, size: number) => Pointer;
  request_indexes: (index: Pointer, at: number, size: number) => [number, number];
  search: (index: Pointer, ...textsAndFlags: number[]) => [number, number];
}

/** A page with a word: Pagefind's name of the page, and the matches with weight, score and place. */
export interface PageFound {
  p: string;
  l: { w: number; s: number; l: number }[];
}

const SIGNATURE = 12;

/** Starts the program. @param packed The file `wasm.….pagefind`, unpacked. */
export async function startPagefind(packed: Uint8Array<ArrayBuffer>): Promise<PagefindProgram> {
  const started: { exports?: Exports } = {};
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => initTable(started.exports) } };
  const { instance } = await WebAssembly.instantiate(packed.subarray(SIGNATURE), imports);
  started.exports = instance.exports as unknown as Exports;
  started.exports.__wbindgen_start();
  return new PagefindProgram(started.exports);
}

/** The first values of the table, as `wasm-bindgen` expects them. */
function initTable(exports: Exports | undefined): void {
  const table = exports?.__wbindgen_externrefs;
  const first = table?.grow(4) ?? 0;
  table?.set(0, undefined);
  for (const [at, value] of [undefined, null, true, false].entries()) table?.set(first + at, value);
}

export class PagefindProgram {
  readonly #exports: Exports;

  constructor(exports: Exports) {
    this.#exports = exports;
  }

  /** Reads what an index begins with: the file `pagefind.….pf_meta`, unpacked. */
  open(meta: Uint8Array): Pointer {
    return this.#checked(this.#exports.init_pagefind(...this.#give(meta.subarray(SIGNATURE))));
  }

  /** Reads a chunk of the index, unpacked. The pointer before must not be used again. */
  load(index: Pointer, chunk: Uint8Array): Pointer {
    return this.#checked(this.#exports.load_index_chunk(index, ...this.#give(chunk.subarray(SIGNATURE))));
  }

  /** The names of the chunks that may have a word. */
  chunksFor(index: Pointer, word: string): string[] {
    return JSON.parse(this.#take(this.#exports.request_indexes(index, ...this.#giveText(word)))) as string[];
  }

  /** The pages with words that begin so, among the chunks that were loaded. */
  search(index: Pointer, word: string): PageFound[] {
    const texts = [word, word, '{}', ''].flatMap((text) => this.#giveText(text));
    const answer = this.#take(this.#exports.search(index, ...texts, 0, 0));
    return (JSON.parse(answer) as { results: PageFound[] }).results;
  }

  #checked(pointer: Pointer): Pointer {
    if (pointer !== 0) return pointer;
    throw new RangeError('Unexpected content of a file of Pagefind’s index, expected one of this version');
  }

  #giveText(text: string): [number, number] {
    return this.#give(new TextEncoder().encode(text));
  }

  /** Puts bytes into the program's memory, which then owns them. */
  #give(bytes: Uint8Array): [number, number] {
    const at = this.#exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.#exports.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  }

  #take([at, size]: [number, number]): string {
    const text = new TextDecoder().decode(new Uint8Array(this.#exports.memory.buffer, at >>> 0, size));
    this.#exports.__wbindgen_free(at, size, 1);
    return text;
  }
}
