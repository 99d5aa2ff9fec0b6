/** Fetches the files of the search, each once, and says in words for the reader why one cannot be had. */
import { isIndexContent } from './index-content.ts';

/** Why the search cannot be used, in words for the reader. */
export class IndexUnavailable extends Error {}

/** The site was published anew: files that this page knows of are gone, and others must not take their place. */
export class IndexRenewed extends IndexUnavailable {}

export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

const NO_CONNECTION = 'The search index could not be fetched: there seems to be no connection.';
const NO_ANSWER = 'The site does not answer: the search index did not come in time.';
const RENEWED = 'The site has newer reports than this page knows of. Take the update, or load the page again.';
const MALFORMED =
  'What came is not the search index: perhaps the sign-in page of this network, or only a part. Sign in, or wait a moment.';

/** Where there is an answer, it begins within this time, and ends within that. */
const LONGEST_SILENCE_MS = 20_000;
const LONGEST_TRANSFER_MS = 60_000;

export class Files {
  readonly #fetch: Fetch;
  readonly #known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  /** What came for these was no answer, and may be kept as one by the browser. */
  readonly #failed = new Set<string>();

  /** @param fetcher Where files come from: the network, or what is kept on the device. */
  constructor(fetcher: Fetch) {
    this.#fetch = fetcher;
  }

  /** The bytes of a file, unpacked. One that failed is asked for again the next time, past the caches. */
  read(address: string): Promise<Uint8Array<ArrayBuffer>> {
    let file = this.#known.get(address);
    if (file === undefined) {
      file = this.#load(address);
      file.catch(() => {
        this.#known.delete(address);
        this.#failed.add(address);
      });
      this.#known.set(address, file);
    }
    return file;
  }

  async #load(address: string): Promise<Uint8Array<ArrayBuffer>> {
    const init: RequestInit = this.#failed.has(address) ? { cache: 'reload' } : {};
    const response = await inTime(this.#fetch(address, init), LONGEST_SILENCE_MS);
    if (response.status === 404) throw new IndexRenewed(RENEWED);
    if (!response.ok)
      throw new IndexUnavailable(`The search index could not be fetched: the site answered ${response.status}.`);
    const packed = new Uint8Array(await inTime(response.arrayBuffer(), LONGEST_TRANSFER_MS));
    const content = await unpacked(packed).catch(() => undefined);
    if (content === undefined || !isIndexContent(address, content)) throw new IndexUnavailable(MALFORMED);
    return content;
  }
}

/** What comes of a request; a server that never answers is one that cannot be reached, and the reader can try again. */
async function inTime<Value>(asked: Promise<Value>, longestMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new IndexUnavailable(NO_ANSWER)), longestMs);
  });
  const cut = asked.catch((problem: unknown) => {
    throw problem instanceof IndexUnavailable ? problem : new IndexUnavailable(NO_CONNECTION);
  });
  return Promise.race([cut, silence]).finally(() => clearTimeout(timer));
}

/** The bytes of a packed file; some hosts have unpacked it on the way. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
