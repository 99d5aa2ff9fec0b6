/** What the site needs offline: the sets with their hashes and packs, and the service worker. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { allAuthorities } from '../../library/authorities.ts';
import { allThemes } from '../../library/themes.ts';
import { FACTS_FILE, SITE_BUNDLES } from '../../search/layer/facts.ts';
import { decodeFacts } from '../../search/layer/pack.ts';
import { inParts } from '../sets/lists.ts';
import { cutSets, isPrecached, LIBRARY, summary, type ListedFile, type Subjects } from '../sets/sets.ts';
import { hash, listFiles, type SiteFiles } from './site-files.ts';
import { writeInParts } from './write-lists.ts';
import { withPacks } from './write-packs.ts';

/** Writes sets and service worker for what stands in a folder; what an earlier run wrote there is not counted. */
export async function writeOffline(dist: string, base: string): Promise<{ sets: number; files: number }> {
  const found = listFiles(dist);
  const version = hash(JSON.stringify(found.files));
  const sets = await writeSets(dist, version, found);
  await writeWorker(dist, base, version, found.files);
  return { sets, files: found.files.length };
}

async function writeSets(dist: string, version: string, { files, ages }: SiteFiles): Promise<number> {
  const texts = agesOfTexts(dist);
  const age = (path: string): string => ages.get(path) ?? texts.get(pageOfTexts(path)) ?? '';
  const regions = new Map(allAuthorities().map(({ slug, region: of }) => [slug, of]));
  const region = (authority: string): string => regions.get(authority) ?? '';
  const cut = cutSets(version, files, subjects(files)).map((set) =>
    set.id === LIBRARY ? { ...set, files: inParts(set.files).flat() } : set,
  );
  const sets = await withPacks(dist, cut, { age, region });
  mkdirSync(join(dist, 'offline/sets'), { recursive: true });
  for (const { kind: _, ...set } of sets) {
    writeFileSync(join(dist, `offline/sets/${set.id}.json`), JSON.stringify(set));
    if (set.id === LIBRARY) writeInParts(dist, set);
  }
  writeFileSync(join(dist, 'offline/sets.json'), JSON.stringify({ version, sets: sets.map(summary) }));
  return sets.length;
}

/** When the reports are from whose texts are called so: they then stand beside their pages, which say the same. */
function agesOfTexts(dist: string): Map<string, string> {
  const facts = SITE_BUNDLES.map((folder) => gunzipSync(readFileSync(join(dist, folder, FACTS_FILE))));
  const reports = facts.flatMap((bytes) => decodeFacts(bytes).facts.reports);
  return new Map(reports.map(({ page, id }) => [page, id.slice(0, 7)]));
}

/** The page that a file of texts is called by; empty for any other file. */
const pageOfTexts = (path: string): string => /\/paragraphs\/texts\/(.+)\.bin$/u.exec(path)?.[1] ?? '';

function subjects(files: readonly ListedFile[]): Subjects {
  const slugs = new Set(files.map(([path]) => /^reports\/([^/]+)\/[^/]+\/$/u.exec(path)?.[1]));
  return { authorities: allAuthorities().filter(({ slug }) => slugs.has(slug)), themes: allThemes() };
}

async function writeWorker(dist: string, base: string, version: string, files: readonly ListedFile[]): Promise<void> {
  const shell = files
    .filter(([path]) => isPrecached(path))
    .map(([path, revision]) => ({ url: base + path, revision: path.startsWith('_astro/') ? null : revision }));
  await build({
    entryPoints: [fileURLToPath(new URL('../worker/service-worker.sw.ts', import.meta.url))],
    outfile: join(dist, 'service-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { PILCROW_SITE: JSON.stringify({ version, base, shell }), 'process.env.NODE_ENV': '"production"' },
  });
}
