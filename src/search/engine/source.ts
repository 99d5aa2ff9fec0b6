/** Everything that the engine reads: bundles with their layers, by the addresses it is given. */
import {
  ANCHORS_FILE,
  FACTS_FILE,
  formsFile,
  LAYER_VERSION,
  TEXTS_PER_PART,
  textsFile,
  THEMES_FILE,
  wordsFile,
  type KnownWord,
  type Names,
  type StoredAnchor,
  type StoredText,
} from '../layer/facts.ts';
import { formShard, formTest, type FormsOfStem } from '../layer/forms.ts';
import { decodeFacts, decodeThemes, decodeWords } from '../layer/pack.ts';
import { stem } from '../words.ts';
import { Catalogue } from './catalogue.ts';
import type { Layer } from './numbered-reports.ts';
import { Files, IndexUnavailable, type Fetch } from './files.ts';
import { insideBundles } from './inside-bundles.ts';
import { PagefindWords, wasmFile, type PagefindEntry } from './pagefind.ts';
import type { Postings } from './postings.ts';
import { repeatedParagraphs } from './repeated.ts';

/** What is searched: folders, each with a slash at its end, and the file of names. */
export interface Addresses {
  /** The bundles; one that is a single file counts as a folder. */
  bundles: readonly string[];
  /** Where Pagefind's program is. */
  program: string;
  names: string;
}

/** The language of the pages, as Pagefind names its program for it. */
const LANGUAGE = 'en-gb';

export class SearchSource {
  readonly #addresses: Addresses;
  readonly #files: Files;
  #opened: Promise<{ catalogue: Catalogue; words: PagefindWords }> | undefined;
  readonly #postings = new Map<string, Promise<Postings>>();

  constructor(addresses: Addresses, fetcher: Fetch) {
    this.#addresses = addresses;
    this.#files = new Files(insideBundles(fetcher));
  }

  /** Everything that is known of the paragraphs without their texts. */
  async catalogue(): Promise<Catalogue> {
    return (await this.#open()).catalogue;
  }

  /** Makes ready what the first query will need. */
  async prepare(): Promise<void> {
    // The program's name is in the facts, but it is the same in every build: it comes beside them, not after them.
    const program = this.#files.read(wasmFile(this.#addresses.program, LANGUAGE));
    await Promise.all([program, this.#open().then(({ words }) => words.open())]);
  }

  /** Where a word stands. */
  postings(word: string): Promise<Postings> {
    let found = this.#postings.get(word);
    if (found === undefined) {
      found = this.#open().then(async ({ catalogue, words }) => catalogue.postingsOf(await words.placesOf(word)));
      found.catch(() => this.#postings.delete(word));
      this.#postings.set(word, found);
    }
    return found;
  }

  /** Where a word stands in exactly this form. */
  async exactPostings(word: string): Promise<Postings> {
    const [{ layers, reports }, postings] = await Promise.all([this.catalogue(), this.postings(word)]);
    if (postings.length === 0) return postings;
    const tests = await Promise.all(
      layers.map(async (layer) => {
        const forms = await this.#forms(layer, stem(word));
        const first = reports.find((report) => report.layer === layer)?.first ?? Infinity;
        return { first, test: forms === undefined ? () => true : formTest(forms, word) };
      }),
    );
    return postings.flatMap(({ paragraph, places }) => {
      const layer = tests.findLast(({ first }) => first <= paragraph);
      const kept = places.filter((place) => layer?.test(paragraph - layer.first, place) ?? true);
      return kept.length > 0 ? [{ paragraph, places: kept }] : [];
    });
  }

  async #forms({ address, facts }: Layer, of: string): Promise<FormsOfStem | undefined> {
    const { name, count } = facts.forms;
    const bytes = await this.#files.read(`${address}${formsFile(name, formShard(of, count))}`);
    const shard = JSON.parse(decode(bytes)) as Record<string, FormsOfStem>;
    return Object.hasOwn(shard, of) ? shard[of] : undefined;
  }

  /** The text of a paragraph. */
  async textOf(paragraph: number): Promise<StoredText> {
    const { layer, report, place } = (await this.catalogue()).placeOf(paragraph);
    const part = Math.floor(place / TEXTS_PER_PART);
    const bytes = await this.#files.readPart(`${layer.address}${textsFile(report.page)}`, report.texts, part);
    const found = (JSON.parse(decode(bytes)) as StoredText[])[place % TEXTS_PER_PART];
    if (found !== undefined) return found;
    throw new IndexUnavailable('Unexpected end of a file of the search index. Load the page again.');
  }

  /** Anchor, number and kind of every paragraph. */
  async anchors(): Promise<StoredAnchor[]> {
    return this.#anchorsOf((await this.catalogue()).layers);
  }

  /** Makes the themes known to the catalogue. */
  async learnThemes(): Promise<void> {
    const catalogue = await this.catalogue();
    if (catalogue.knowsThemes) return;
    const read = catalogue.layers.map(({ address }) => this.#files.read(`${address}${THEMES_FILE}`));
    catalogue.learnThemes((await Promise.all(read)).map(decodeThemes));
  }

  /** The known words that begin with a letter. */
  async words(letter: string): Promise<KnownWord[]> {
    const { layers } = await this.catalogue();
    const read = layers.map(async ({ address, facts }) => {
      const name = Object.hasOwn(facts.words, letter) ? facts.words[letter] : undefined;
      return name === undefined ? [] : decodeWords(await this.#files.read(`${address}${wordsFile(name)}`));
    });
    const counts = new Map<string, number>();
    for (const { word, paragraphs } of (await Promise.all(read)).flat())
      counts.set(word, (counts.get(word) ?? 0) + paragraphs);
    return [...counts].map(([word, paragraphs]) => ({ word, paragraphs }));
  }

  #open(): Promise<{ catalogue: Catalogue; words: PagefindWords }> {
    if (this.#opened === undefined) {
      this.#opened = this.#read();
      this.#opened.catch(() => (this.#opened = undefined));
    }
    return this.#opened;
  }

  async #read(): Promise<{ catalogue: Catalogue; words: PagefindWords }> {
    const [names, layers] = await Promise.all([
      this.#files.read(this.#addresses.names),
      Promise.all(this.#addresses.bundles.map((address) => this.#layer(address))),
    ]);
    const repeated = await repeatedParagraphs(layers, () => this.#anchorsOf(layers));
    const catalogue = new Catalogue(layers, JSON.parse(decode(names)) as Names, repeated);
    const bundles = layers.map(({ address, facts }) => ({
      address,
      entry: facts.entry as PagefindEntry | null,
      chunkEnds: facts.chunkEnds,
    }));
    return { catalogue, words: new PagefindWords(this.#files, bundles, this.#addresses.program) };
  }

  async #anchorsOf(layers: readonly Layer[]): Promise<StoredAnchor[]> {
    const read = layers.map(({ address }) => this.#files.read(`${address}${ANCHORS_FILE}`));
    return (await Promise.all(read)).flatMap((bytes) => JSON.parse(decode(bytes)) as StoredAnchor[]);
  }

  async #layer(address: string): Promise<Layer> {
    const { facts, places } = decodeFacts(await this.#files.read(`${address}${FACTS_FILE}`));
    if (facts.version === LAYER_VERSION) return { address, facts, places };
    throw new IndexUnavailable(
      'This page and the search index are of different versions of the site. Take the update, or load the page again.',
    );
  }
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
