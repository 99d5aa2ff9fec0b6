/** Whether every link inside the site leads to a page that is there, and to an anchor that stands on it. */
import type { PageLinks } from './page-links.ts';

export interface BrokenLink {
  /** Address of the page that holds it; of several, the first read. */
  page: string;
  link: string;
  reason: 'no such page' | 'no such anchor' | 'the id stands twice on the page';
}

/** What is asked of a page. */
export type PageOfLinks = PageLinks;

/** What was built. */
export interface Built {
  base: string;
  /** The pages by address (`/base/reports/…/`) with what was read of each: once, so they may come from disk one by one. */
  pages: Iterable<readonly [address: string, page: PageOfLinks]>;
  /** Addresses of all other files. */
  files: ReadonlySet<string>;
  /** Where the site will be published: absolute links to it are inside links too. */
  site: string;
}

/** What is kept of the pages: of a site of many, neither their HTML nor a link that another page has too. */
interface Read {
  ids: Map<string, ReadonlySet<string>>;
  /** For each path, the anchors asked for there (`''` for the page itself), with the first page and link that ask. */
  asked: Map<string, Map<string, { page: string; link: string }>>;
  doubled: BrokenLink[];
}

/** Every broken link, once, and every doubled id. */
export function brokenLinks(built: Built): { broken: BrokenLink[]; pages: number } {
  const { origin } = new URL(built.site);
  const read: Read = { ids: new Map(), asked: new Map(), doubled: [] };
  const copy = interning();
  const targetOf = targets(origin, copy);
  for (const [page, found] of built.pages) readPage(copy(page), found, { read, targetOf, copy });
  const broken = [...read.asked].flatMap(([path, anchors]) =>
    [...anchors].flatMap(([anchor, from]): BrokenLink[] => {
      const reason = problemAt(path, anchor, read.ids, built.files);
      return reason === undefined ? [] : [{ ...from, reason }];
    }),
  );
  return { broken: [...read.doubled, ...broken], pages: read.ids.size };
}

interface Reading {
  read: Read;
  targetOf: (link: string, page: string) => Target | undefined;
  copy: (text: string) => string;
}

/** Where a link inside the site leads. */
interface Target {
  path: string;
  /** Empty for the page itself. */
  anchor: string;
}

function readPage(page: string, { ids, links, doubled }: PageOfLinks, { read, targetOf, copy }: Reading): void {
  read.ids.set(page, new Set([...ids].map(copy)));
  for (const id of doubled)
    read.doubled.push({ page, link: copy(`#${id}`), reason: 'the id stands twice on the page' });
  for (const link of new Set(links)) {
    const target = targetOf(link, page);
    if (target === undefined) continue;
    const anchors = read.asked.get(target.path) ?? new Map<string, { page: string; link: string }>();
    read.asked.set(target.path, anchors);
    if (!anchors.has(target.anchor)) anchors.set(target.anchor, { page, link: copy(link) });
  }
}

/** Links that begin with a stroke lead to the same place from every page, and most stand on many: each is read once. */
function targets(origin: string, copy: (text: string) => string): Reading['targetOf'] {
  const known = new Map<string, Target | undefined>();
  const read = (link: string, page: string): Target | undefined => {
    const url = URL.parse(link, `${origin}${page}`);
    if (!url || url.origin !== origin) return undefined;
    return { path: copy(decodeURI(url.pathname)), anchor: copy(anchorOf(url)) };
  };
  return (link, page) => {
    if (!link.startsWith('/')) return read(link, page);
    if (!known.has(link)) known.set(copy(link), read(link, page));
    return known.get(link);
  };
}

/** The anchor that a page must have; the top, and words (`:~:text=`), are on every page. */
function anchorOf({ hash }: URL): string {
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === 'top' || anchor.startsWith(':~:') ? '' : anchor;
}

function problemAt(
  path: string,
  anchor: string,
  ids: Read['ids'],
  files: Built['files'],
): BrokenLink['reason'] | undefined {
  const target = ids.get(path);
  if (!target) return files.has(path) ? undefined : 'no such page';
  return anchor === '' || target.has(anchor) ? undefined : 'no such anchor';
}

/** Gives each text once, as a copy of its own: a part of a page's HTML would keep all of that HTML in memory. */
function interning(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const copy = Buffer.from(text).toString();
    known.set(copy, copy);
    return copy;
  };
}
