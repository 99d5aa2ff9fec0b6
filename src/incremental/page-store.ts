/** What is remembered of the pages of the build before, and of this one. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfRead } from '../library/derived.ts';

/** A page as it was made. */
interface MadePage {
  /** By which Astro knows its file. */
  key: string;
  /** The hash of its props. */
  props: string;
  /** Names of what it read, each with the hash it had then. */
  reads: [name: string, digest: string][];
}

/** As it is written: names and hashes once, and pages by their numbers. */
interface StoredPages {
  made: string;
  reads: [name: string, digest: string][];
  pages: Record<string, [key: string, props: string, reads: number[]]>;
}

/** One of a route: the same route and parameters, the same page. */
export function pageId(route: string, params: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  return `${route} ${JSON.stringify(given.sort(([one], [other]) => (one < other ? -1 : 1)))}`;
}

export class PageStore {
  readonly #file: string;
  readonly #made: string;
  readonly #before: ReadonlyMap<string, MadePage>;
  readonly #now = new Map<string, MadePage>();
  readonly #due = new Map<string, Pick<MadePage, 'key' | 'props'>>();
  readonly #stamp = randomUUID();

  /** @param made the hash of all that makes pages: where it is another, no page is what it was */
  constructor(folder: string, made: string) {
    this.#file = join(folder, 'pages.json');
    this.#made = made;
    this.#before = readPages(this.#file, made);
  }

  /** The key of a page: that of the build before if all it was made of is the same, else one that was never there. */
  keyOf(id: string, props: string): string {
    const before = this.#before.get(id);
    if (before?.props === props && before.reads.every(([name, digest]) => digestOfRead(name) === digest)) {
      this.#now.set(id, before);
      return before.key;
    }
    const key = `${this.#stamp} ${this.#due.size}`;
    this.#due.set(id, { key, props });
    return key;
  }

  /** Whether the page is to be made, and will be asked for again. */
  isDue = (id: string): boolean => this.#due.has(id);

  /** Remembers a page that was made. One that read what has no hash is made again next time. */
  remember(id: string, names: Iterable<string>): void {
    const due = this.#due.get(id);
    if (due === undefined) return;
    const reads = [...names].map((name) => [name, digestOfRead(name)] as const);
    const known = reads.flatMap(([name, digest]): [string, string][] => (digest === undefined ? [] : [[name, digest]]));
    if (known.length === reads.length) this.#now.set(id, { ...due, reads: known });
  }

  /** The pages that were made anew, and how many were not. */
  account(): { made: string[]; kept: number } {
    return { made: [...this.#due.keys()].sort(), kept: [...this.#now.keys()].filter((id) => !this.isDue(id)).length };
  }

  save(): void {
    const numbers = new Map<string, number>();
    const reads: StoredPages['reads'] = [];
    const numberOf = ([name, digest]: [string, string]): number => {
      const known = numbers.get(name) ?? reads.push([name, digest]) - 1;
      numbers.set(name, known);
      return known;
    };
    const pages = [...this.#now].map(([id, page]) => [id, [page.key, page.props, page.reads.map(numberOf)]] as const);
    const stored: StoredPages = { made: this.#made, reads, pages: Object.fromEntries(pages) as StoredPages['pages'] };
    writeFileSync(this.#file, JSON.stringify(stored));
  }
}

function readPages(file: string, made: string): Map<string, MadePage> {
  if (!existsSync(file)) return new Map();
  const stored = JSON.parse(readFileSync(file, 'utf8')) as StoredPages;
  if (stored.made !== made) return new Map();
  return new Map(
    Object.entries(stored.pages).map(([id, [key, props, numbers]]) => [
      id,
      { key, props, reads: numbers.flatMap((at) => (stored.reads[at] === undefined ? [] : [stored.reads[at]])) },
    ]),
  );
}
