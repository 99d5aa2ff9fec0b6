/** Fetches the files of the search, each once, and says in words for the reader why one cannot be had. */

/** Why the search cannot be used, in words for the reader. */
export class IndexUnavailable extends Error {}

/** The site was published anew: files that this page knows of are gone, and others must not take their place. */
export class IndexRenewed extends IndexUnavailable {}

export type Fetch = (address: string) => Promise<Response>;

export class Files {
  readonly #fetch: Fetch;
  readonly #known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  /** @param fetcher Where files come from: the network, or what is kept on the device. */
  constructor(fetcher: Fetch) {
    this.#fetch = fetcher;
  }

  /** The bytes of a file, unpacked. One that failed is asked for again the next time. */
  read(address: string): Promise<Uint8Array<ArrayBuffer>> {
    return this.raw(address).then(unpacked);
  }

  /** The bytes of a file as they came. */
  raw(address: string): Promise<Uint8Array<ArrayBuffer>> {
    let file = this.#known.get(address);
    if (file === undefined) {
      file = this.#load(address);
      file.catch(() => this.#known.delete(address));
      this.#known.set(address, file);
    }
    return file;
  }

  async #load(address: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#fetch(address).catch(() => undefined);
    if (response === undefined)
      throw new IndexUnavailable('The search index could not be fetched: there seems to be no connection.');
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    if (response.status === 404)
      throw new IndexRenewed(
        'The site has newer reports than this page knows of. Take the update, or load the page again.',
      );
    throw new IndexUnavailable(`The search index could not be fetched: the site answered ${response.status}.`);
  }
}

/** The bytes of a packed file; some hosts have unpacked it on the way. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
