/** Where answers come from: the index of the site, or, where that cannot be had, what is kept on this device. */
import { IndexRenewed, IndexUnavailable } from '../engine/files.ts';
import type { Library } from '../engine/library.ts';
import { openInWorker } from '../engine/remote.ts';
import type { Addresses } from '../engine/source.ts';
import { askWorker, type KeptBundles } from '../../client/everywhere/service-worker.ts';
import { NAMES_FILE, PROGRAM_FOLDER, SITE_BUNDLES } from '../layer/facts.ts';

/** After a failure the site is not asked again for so long, unless the browser says that it is online again. */
const ASK_AGAIN_AFTER_MS = 20_000;

const OLDER = 'What is kept is of an older version of the site: it must be updated to be searched.';

export interface Answered<T> {
  answer: T;
  /** The answer is from what is kept. */
  kept: boolean;
}

export class Source {
  readonly #base: string;
  #site: Promise<Library> | undefined;
  #kept: { key: string; library: Promise<Library> } | undefined;
  #failedAt = -Infinity;

  constructor(base: string) {
    this.#base = base;
    addEventListener('online', () => (this.#failedAt = -Infinity));
  }

  /** Fetches what the first query will need, while the reader still types it. */
  prepare(): void {
    void this.#library()
      .then((library) => library.prepare())
      .catch(() => undefined);
  }

  /** Asks the site, else what is kept; fails as the site did where nothing is kept. */
  async ask<T>(question: (library: Library) => Promise<T>): Promise<Answered<T>> {
    if (performance.now() - this.#failedAt > ASK_AGAIN_AFTER_MS) {
      try {
        return { answer: await question(await this.#library()), kept: false };
      } catch (problem) {
        if (!(problem instanceof IndexUnavailable) || problem instanceof IndexRenewed) throw problem;
        const kept = await this.#askKept(question);
        if (kept === undefined) throw problem;
        this.#failedAt = performance.now();
        return kept;
      }
    }
    return (await this.#askKept(question)) ?? { answer: await question(await this.#library()), kept: false };
  }

  #library(): Promise<Library> {
    const bundles = SITE_BUNDLES.map((folder) => this.#base + folder);
    this.#site ??= open(this.#addresses(bundles), () => (this.#site = undefined));
    return this.#site;
  }

  async #askKept<T>(question: (library: Library) => Promise<T>): Promise<Answered<T> | undefined> {
    const { bundles = [], isOlder = false } = (await askWorker<KeptBundles>({ type: 'kept-bundles' })) ?? {};
    if (bundles.length > 0) return { answer: await question(await this.#keptLibrary(bundles)), kept: true };
    if (isOlder) throw new IndexUnavailable(OLDER);
    return undefined;
  }

  /** Opened anew where other sets are kept than before. */
  #keptLibrary(bundles: readonly string[]): Promise<Library> {
    const key = bundles.join(' ');
    if (this.#kept?.key !== key) {
      const addresses = this.#addresses(bundles.map((bundle) => `${bundle}/`));
      this.#kept = { key, library: open(addresses, () => (this.#kept = undefined)) };
    }
    return this.#kept.library;
  }

  #addresses(bundles: readonly string[]): Addresses {
    return { bundles, program: this.#base + PROGRAM_FOLDER, names: this.#base + NAMES_FILE };
  }
}

/** In a worker; a page from a file cannot start one, and asks the same engine itself. */
async function open(addresses: Addresses, failed: () => void): Promise<Library> {
  try {
    const worker = new Worker(new URL('../engine/search.worker.ts', import.meta.url), { type: 'module' });
    return openInWorker(worker, addresses, failed);
  } catch {
    const { openLibrary } = await import('../engine/library.ts');
    return openLibrary(addresses, (address, init) => fetch(address, init));
  }
}
