/**
 * `npm run join -- --out DIR SHARD…`: puts shards, each built with `PILCROW_SHARD=1/3` and so on, together into one
 * site, and runs over it what needs the whole: the search, the offline sets, the check of all links. Ends with 2 where
 * the folders are not the shards of one site.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { MARK_FILE, type ShardMark, whyNoSite } from './join/shards.ts';
import { joinedSitemap } from './join/sitemap.ts';
import { finishSite } from './join/whole-site.ts';

/** Of this file every shard has its own part. */
const SITEMAP = 'sitemap-0.xml';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

function markOf(folder: string): ShardMark | undefined {
  const file = join(folder, MARK_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ShardMark) : undefined;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => path !== MARK_FILE && path !== SITEMAP);

/** Copies a shard; a page that several have is the same in all, or they are not of one state. */
function take(folder: string, into: string): void {
  for (const path of filesOf(folder)) {
    const [from, to] = [join(folder, path), join(into, path)];
    if (existsSync(to)) {
      if (!readFileSync(from).equals(readFileSync(to)))
        refuse(`${path} of ${folder} is another than that of a shard before.`);
      continue;
    }
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}

if (values.out === undefined) refuse('Name the folder to write with --out DIR, then the folders of the shards.');
const out = values.out;
if (existsSync(out) && readdirSync(out).length > 0) refuse(`${out} is not empty. Name a new folder.`);
const fault = whyNoSite(positionals.map((folder) => ({ folder, mark: markOf(folder) })));
if (fault !== undefined) refuse(fault);

try {
  for (const shard of positionals) take(shard, out);
  const maps = positionals.map((shard) => readFileSync(join(shard, SITEMAP), 'utf8'));
  writeFileSync(join(out, SITEMAP), joinedSitemap(maps));
  console.log(`${positionals.length} shards joined: ${await finishSite(out)}.`);
} catch (problem) {
  rmSync(out, { recursive: true, force: true });
  throw problem;
}
