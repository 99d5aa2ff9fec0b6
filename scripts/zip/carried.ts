/** What of a built site goes into the copy that is carried on a stick, and how its pages know that they are one. */
import { changeHtml } from '../../src/html/change.ts';
import type { Tag } from '../../src/html/tags.ts';
import { relativeStyle, relativeTag } from './relative.ts';

export interface SiteFile {
  /** Path in the site, `about/index.html`. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Served from a stick, everything is at hand already: what the site makes to be kept by a browser would only double
 * it, and a service worker would go on answering for localhost when the stick is gone. A map of the site is for
 * search engines, the pictures of reports for other sites that link to them; some files of Pagefind only its own script
 * reads, which no page of ours runs.
 */
const LEFT_BEHIND = [
  /^offline\/(?:packs|sets)(?:\/|\.json$)/u,
  /^pagefind\/(?:kept\/|(?:recent\/)?(?:fragment|filter)\/|(?:recent\/)?pagefind[^/]*\.js(?:on)?$)/u,
  /^service-worker\.js$/u,
  /^sitemap[^/]*\.xml$/u,
  /\/picture\.png$/u,
];

/** For `npx serve`: it cuts `index.html` off addresses, and without a stroke at the end relative links lead astray. */
const SERVE = { cleanUrls: true, trailingSlash: true };

/** The files of the copy, in the order of their paths. */
export function carriedFiles(site: readonly SiteFile[], base: string): SiteFile[] {
  const own = site
    .filter(({ path }) => !LEFT_BEHIND.some((left) => left.test(path)))
    .map((file) => carried(file, base));
  const added = [textFile('README.txt', README), textFile('serve.json', `${JSON.stringify(SERVE)}\n`)];
  return [...own, ...added].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function carried({ path, bytes }: SiteFile, base: string): SiteFile {
  if (path.endsWith('.css')) return textFile(path, relativeStyle(textOf(bytes), path, base));
  if (!path.endsWith('.html')) return { path, bytes };
  return textFile(path, changeHtml(textOf(bytes), { tag: (tag) => carriedTag(tag, relativeTag(tag, path, base)) }));
}

/**
 * A page that is carried says so: what only makes sense on the published site then stays away. What is meant for
 * browsers without JavaScript is also for those that run none because the page is a file.
 */
function carriedTag({ name, closing }: Tag, source: string): string {
  if (name === 'noscript') return closing ? '</div>' : '<div class="without-script">';
  return name === 'html' && !closing ? `<html data-carried${source.slice('<html'.length)}` : source;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const textFile = (path: string, text: string): SiteFile => ({ path, bytes: new TextEncoder().encode(text) });

const README = `Pilcrow, to carry with you
==========================

To open it whole, run in this folder:  npx serve .  or  python3 -m http.server 3000  and go to http://localhost:3000

Without a server: open index.html with a double click. Every report, page and
link then works, with its styles and letters; the search does not, nor do the
settings, the filters and the buttons that copy or cite, because browsers give
scripts no access to files. To search in one report, use your browser's own
"Find in page".

Unpack the zip first: inside a zip, pages do not find each other.
`;
