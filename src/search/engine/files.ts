/** Fetches the files of the search, each once, and says in words for the reader why one cannot be had. */
import { partOfTexts, rangeOfPart, unpackPart } from '../layer/parts.ts';
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
    return this.#known.get(address) ?? this.#know(address, address, this.#load(address));
  }

  /** @param name The file, or a part of it. */
  #know(name: string, address: string, coming: Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
    coming.catch(() => {
      this.#known.delete(name);
      this.#failed.add(address);
    });
    this.#known.set(name, coming);
    return coming;
  }

  /** How a file is asked for, or asked for again. */
  #init(address: string): RequestInit {
    return this.#failed.has(address) ? { cache: 'reload' } : {};
  }

  /**
   * A part of a file of texts, unpacked. Where the host knows no ranges, where it unpacks files on the way, and of what
   * is kept, the whole file comes, once, and the part is taken from that.
   * @param lengths of all parts (`layer/parts.ts`)
   */
  async readPart(address: string, lengths: readonly number[], part: number): Promise<Uint8Array<ArrayBuffer>> {
    const whole = this.#known.get(address);
    if (whole !== undefined || lengths.length === 0) return this.#lineOf(await this.read(address), part);
    const name = `${address}#${part}`;
    return (
      this.#known.get(name) ?? this.#know(name, address, this.#loadPart(address, rangeOfPart(lengths, part), part))
    );
  }

  async #loadPart(
    address: string,
    { from, to }: { from: number; to: number },
    part: number,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const init = { ...this.#init(address), headers: { Range: `bytes=${from}-${to - 1}` } };
    const { status, bytes } = await this.#answer(address, init);
    const content = status === 206 ? await unpackPart(bytes).catch(() => undefined) : undefined;
    if (content !== undefined && isIndexContent(address, content)) return content;
    // What came is the whole file, or no part of it.
    if (status !== 206) void this.#know(address, address, this.#checked(address, bytes));
    return this.#lineOf(await this.read(address), part);
  }

  #lineOf(bytes: Uint8Array<ArrayBuffer>, part: number): Uint8Array<ArrayBuffer> {
    const content = partOfTexts(bytes, part);
    if (content.length > 0) return content;
    throw new IndexUnavailable(MALFORMED);
  }

  async #load(address: string): Promise<Uint8Array<ArrayBuffer>> {
    const { bytes } = await this.#answer(address, this.#init(address));
    return this.#checked(address, bytes);
  }

  async #answer(address: string, init: RequestInit): Promise<{ status: number; bytes: Uint8Array<ArrayBuffer> }> {
    const response = await inTime(this.#fetch(address, init), LONGEST_SILENCE_MS);
    if (response.status === 404) throw new IndexRenewed(RENEWED);
    if (!response.ok)
      throw new IndexUnavailable(`The search index could not be fetched: the site answered ${response.status}.`);
    const bytes = new Uint8Array(await inTime(response.arrayBuffer(), LONGEST_TRANSFER_MS));
    return { status: response.status, bytes };
  }

  async #checked(address: string, packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
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
