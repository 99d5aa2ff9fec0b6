/**
 * `node src/site/links/check-built.ts DIR BASE SITE`: checks the links of a built site. A process of its own, since
 * Astro's has a large heap by then, and every burst of garbage costs a walk over it. Ends with 1 where a link is broken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks, type Built } from './check-links.ts';

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

function* pages(): Generator<readonly [string, string]> {
  for (const name of names.filter(isPage)) {
    yield [addressOf(name).replace(/\/index\.html$/u, '/'), readFileSync(join(directory, name), 'utf8')];
  }
}

const built: Built = {
  base,
  site,
  pages: pages(),
  files: new Set(names.filter((name) => !isPage(name)).map(addressOf)),
};
const { broken, pages: count } = brokenLinks(built);
for (const { page, link, reason } of broken.slice(0, SHOWN)) console.error(`${page} → ${link}: ${reason}`);
if (broken.length > 0) {
  console.error(
    `${broken.length} broken links inside the site${broken.length > SHOWN ? `, ${SHOWN} of them named` : ''}.`,
  );
  process.exit(1);
}
console.log(`the links of ${count} pages hold`);
