/** Writes the search index into the built site, from the same data as the pages. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { allAuthorities } from '../library/authorities.ts';
import { glossary } from '../library/glossary.ts';
import { allReports } from '../library/reports.ts';
import { allThemes } from '../library/themes.ts';
import { ADDITIONS } from './kept/index/additions.ts';
import { buildIndex } from './kept/index/build-for-site.ts';
import type { IndexFiles, IndexSources } from './kept/index/build.ts';
import { INDEX_FOLDER } from './kept/index/manifest.ts';
import { searchReport, type SearchReport } from './records.ts';
import { SHELVES, shelvesOf, type Shelf } from './kept/shelf.ts';

/** As an Astro integration. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'pilcrow:search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const started = performance.now();
        const all = sources();
        const files = buildIndex(all, true);
        const folder = join(fileURLToPath(dir), INDEX_FOLDER);
        writeIndex(files, folder);
        writeShelves(shelvesOf(all), folder);
        writeSearch(fileURLToPath(dir));
        logger.info(
          `${files.size} files of the search index in ${((performance.now() - started) / 1000).toFixed(1)} s`,
        );
      },
    },
  };
}

/** Runs `build/write.ts`, which says in its head why it is a process of its own. Fails with what that said. */
function writeSearch(site: string): void {
  const script = fileURLToPath(new URL('build/write.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, site], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The search index was not written.\n${stderr}`);
}

/** What the index is built from: the reports of the library, and the names of things. */
export function sources(): IndexSources {
  return {
    reports: allReports().map(searchReport).sort(byDate),
    authorities: Object.fromEntries(
      allAuthorities().map(({ slug, name, region, aliases }) => [slug, { name, region, aliases: aliases ?? [] }]),
    ),
    glossary: glossary().map(({ abbreviation, term, aliases = [], formerly = [] }) => ({
      same: [...(abbreviation === undefined ? [] : [abbreviation]), term, ...aliases],
      formerly,
    })),
    themeTitles: Object.fromEntries(allThemes().map(({ id, title }) => [id, title])),
  };
}

/** The oldest first, whoever it is about: the paragraphs of a new report then come last, and all others keep their numbers. */
function byDate(one: SearchReport, other: SearchReport): number {
  const order = ({ date, authority, id }: SearchReport): string => `${date} ${authority}/${id}`;
  return order(one) < order(other) ? -1 : 1;
}

/** Writes the files, and `files.json` with the size and hash of each, for who keeps the site offline. */
export function writeIndex(files: IndexFiles, directory: string): void {
  const searched = [...files].filter(([path]) => !path.startsWith(`${ADDITIONS}/`));
  const list = searched.map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  for (const [path, bytes] of files) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  writeFileSync(join(directory, 'files.json'), `${JSON.stringify(list)}\n`);
}

/** Writes for each authority and theme what its paragraphs are searched by where only these are kept. */
function writeShelves(shelves: ReadonlyMap<string, Shelf>, directory: string): void {
  mkdirSync(join(directory, SHELVES), { recursive: true });
  for (const [name, shelf] of shelves)
    writeFileSync(join(directory, SHELVES, `${name}.bin`), gzipSync(JSON.stringify(shelf), { level: 9 }));
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
