/** Whether every link inside the site leads to a page that is there, and to an anchor that stands on it. */
import { pageLinks, type PageLinks } from './page-links.ts';

export interface BrokenLink {
  /** Address of the page that holds it. */
  page: string;
  link: string;
  reason: 'no such page' | 'no such anchor' | 'the id stands twice on the page';
}

/** What was built: the pages' HTML by address (`/base/reports/…/`), and the addresses of all other files. */
export interface Built {
  base: string;
  pages: ReadonlyMap<string, string>;
  files: ReadonlySet<string>;
  /** Where the site will be published: absolute links to it are inside links too. */
  site: string;
}

/** Every broken link and doubled id. */
export function brokenLinks(built: Built): BrokenLink[] {
  const read = new Map([...built.pages].map(([page, html]) => [page, pageLinks(html)]));
  return [...read].flatMap(([page, { links, doubled }]) => [
    ...doubled.map((id): BrokenLink => ({ page, link: `#${id}`, reason: 'the id stands twice on the page' })),
    ...[...new Set(links)].flatMap((link) => {
      const reason = problemOf(link, page, built, read);
      return reason ? [{ page, link, reason }] : [];
    }),
  ]);
}

function problemOf(
  link: string,
  page: string,
  built: Built,
  read: ReadonlyMap<string, PageLinks>,
): BrokenLink['reason'] | undefined {
  const { origin } = new URL(built.site);
  const url = URL.parse(link, `${origin}${page}`);
  if (!url || url.origin !== origin) return undefined;
  const path = decodeURI(url.pathname);
  const target = read.get(path);
  if (!target) return built.files.has(path) ? undefined : 'no such page';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || anchor === 'top' || anchor.startsWith(':~:')) return undefined;
  return target.ids.has(anchor) ? undefined : 'no such anchor';
}
