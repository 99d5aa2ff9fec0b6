/**
 * `node src/site/links/check-built.ts DIR BASE SITE`: checks the links of a built site. A process of its own, since
 * Astro's has a large heap by then, and every burst of garbage costs a walk over it. Ends with 1 where a link is broken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeptNotes } from '../../incremental/kept-steps.ts';
import { stampOf } from '../../incremental/stamp.ts';
import { brokenLinks, type Built, type PageOfLinks } from './check-links.ts';
import { pageLinks } from './page-links.ts';

const SHOWN = 50;
const [directory = 'dist', base = '/', site = 'https://pilcrow.example'] = process.argv.slice(2);

const addressOf = (name: string): string => base + name.replaceAll('\\', '/');
const names = readdirSync(directory, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(directory.length)
      .replace(/^[/\\]/u, ''),
  );
const isPage = (name: string): boolean => name.endsWith('.html');

/** What is read of a page, each list in lines: a page that is as the last build saw it is not read again. */
type PageNote = [ids: string, links: string, doubled: string];
const notes = new KeptNotes<PageNote>('page-links');
/** A browser takes line breaks out of an address too. */
const written = (list: Iterable<string>): string =>
  [...new Set(list)].map((each) => each.replaceAll('\n', '')).join('\n');
const listed = (text: string): string[] => (text === '' ? [] : text.split('\n'));

function noteOf(file: string): PageNote {
  const { ids, links, doubled } = pageLinks(readFileSync(file, 'utf8'));
  return [written(ids), written(links), written(doubled)];
}

function* pages(): Generator<readonly [string, PageOfLinks]> {
  for (const name of names.filter(isPage)) {
    const file = join(directory, name);
    const [ids, links, doubled] = notes.of(`${name} ${stampOf(file)}`, () => noteOf(file));
    const page = { ids: new Set(listed(ids)), links: listed(links), doubled: listed(doubled) };
    yield [addressOf(name).replace(/\/index\.html$/u, '/'), page];
  }
}

const built: Built = {
  base,
  site,
  pages: pages(),
  files: new Set(names.filter((name) => !isPage(name)).map(addressOf)),
};
const { broken, pages: count } = brokenLinks(built);
notes.save();
for (const { page, link, reason } of broken.slice(0, SHOWN)) console.error(`${page} → ${link}: ${reason}`);
if (broken.length > 0) {
  console.error(
    `${broken.length} broken links inside the site${broken.length > SHOWN ? `, ${SHOWN} of them named` : ''}.`,
  );
  process.exit(1);
}
console.log(`the links of ${count} pages hold`);
