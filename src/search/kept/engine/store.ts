/** Fetches the files of the index, each once, and unpacks them. */
import { INDEX_FOLDER, INDEX_VERSION, TEXTS_PER_FILE, type Manifest, type StoredText } from '../index/manifest.ts';
import type { Postings } from '../index/postings.ts';
import { decodeShard } from '../index/shard.ts';
import { decodeWordList, type KnownWord } from '../index/word-lists.ts';
import { IndexRenewed, IndexUnavailable } from '../../engine/files.ts';
import { unpacked } from './unpacked.ts';

export { IndexRenewed, IndexUnavailable };

type Shard = ReturnType<typeof decodeShard>;
type Fetch = (address: string) => Promise<Response>;

export class IndexStore {
  readonly #base: string;
  readonly #fetch: Fetch;
  readonly #files = new Map<string, Promise<unknown>>();

  /** @param base Address of the site, with a stroke at its end. */
  constructor(base: string, fetcher: Fetch = (address) => fetch(address)) {
    this.#base = `${base}${INDEX_FOLDER}/`;
    this.#fetch = fetcher;
  }

  async manifest(): Promise<Manifest> {
    const manifest = await this.#once('manifest', (bytes) => JSON.parse(text(bytes)) as Manifest);
    if (manifest.version === INDEX_VERSION) return manifest;
    throw new IndexUnavailable('The site has a newer search index than this page. Load the page again.');
  }

  /** Where a term stands; undefined where it stands nowhere. */
  async postings(term: string): Promise<Postings | undefined> {
    const { shards } = await this.manifest();
    const name = shards.name[lastNotAfter(shards.from, term)];
    if (name === undefined) return undefined;
    const shard = await this.#once<Shard>(`terms/${name}`, decodeShard);
    return shard.get(term)?.();
  }

  /** The words of the index that begin with a letter. */
  async words(letter: string): Promise<KnownWord[]> {
    const name = (await this.manifest()).words[letter];
    return name === undefined ? [] : this.#once(`words/${name}`, decodeWordList);
  }

  async lengths(): Promise<Uint8Array> {
    return this.#once(`more/${(await this.manifest()).lengths}`, (bytes) => bytes);
  }

  async themes(): Promise<Shard> {
    return this.#once(`more/${(await this.manifest()).themes}`, decodeShard);
  }

  /** The text of a paragraph, by its place in its report. */
  async textOf(folder: string, place: number): Promise<StoredText> {
    const part = Math.floor(place / TEXTS_PER_FILE);
    const stored = await this.#once(`texts/${folder}-${part}`, (bytes) => JSON.parse(text(bytes)) as StoredText[]);
    const found = stored[place % TEXTS_PER_FILE];
    if (found === undefined)
      throw new IndexUnavailable('Unexpected end of a file of the search index. Load the page again.');
    return found;
  }

  /** A file is asked for once; one that failed is asked for again the next time. */
  #once<T>(name: string, decode: (bytes: Uint8Array) => T): Promise<T> {
    const known = this.#files.get(name);
    if (known !== undefined) return known as Promise<T>;
    const file = this.#load(name).then(decode);
    file.catch(() => this.#files.delete(name));
    this.#files.set(name, file);
    return file;
  }

  async #load(name: string): Promise<Uint8Array> {
    const response = await this.#fetch(`${this.#base}${name}.bin`).catch(() => undefined);
    if (response === undefined)
      throw new IndexUnavailable('The search index could not be fetched: there seems to be no connection.');
    if (response.status === 404 && name !== 'manifest')
      throw new IndexRenewed(
        'The site has newer reports than this page knows of. Take the update, or load the page again.',
      );
    if (!response.ok)
      throw new IndexUnavailable(`The search index could not be fetched: the site answered ${response.status}.`);
    return unpacked(new Uint8Array(await response.arrayBuffer()));
  }
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function lastNotAfter(sorted: readonly string[], term: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
