/** Where answers come from: the index of the site, or, where that cannot be had, what is kept on this device. */
import { Search } from '../kept/engine/search.ts';
import { IndexRenewed, IndexStore, IndexUnavailable } from '../kept/engine/store.ts';

/** After a failure the site is not asked again for so long, unless the browser says that it is online again. */
const ASK_AGAIN_AFTER_MS = 20_000;

export interface Answered<T> {
  answer: T;
  /** The answer is from what is kept. */
  kept: boolean;
}

export class Source {
  readonly #base: string;
  readonly #site: Search;
  #failedAt = -Infinity;

  constructor(base: string) {
    this.#base = base;
    this.#site = new Search(new IndexStore(base));
    addEventListener('online', () => (this.#failedAt = -Infinity));
  }

  /** Asks the site, else what is kept; fails as the site did where nothing is kept. */
  async ask<T>(question: (search: Search) => Promise<T>): Promise<Answered<T>> {
    if (performance.now() - this.#failedAt > ASK_AGAIN_AFTER_MS) {
      try {
        return { answer: await question(this.#site), kept: false };
      } catch (problem) {
        if (!(problem instanceof IndexUnavailable) || problem instanceof IndexRenewed) throw problem;
        const kept = await this.#askKept(question);
        if (kept === undefined) throw problem;
        this.#failedAt = performance.now();
        return kept;
      }
    }
    return (await this.#askKept(question)) ?? { answer: await question(this.#site), kept: false };
  }

  async #askKept<T>(question: (search: Search) => Promise<T>): Promise<Answered<T> | undefined> {
    const { keptSearch } = await import('../kept/kept.client.ts');
    const search = await keptSearch(this.#base);
    return search && { answer: await question(search), kept: true };
  }
}
