/** Writes what the site needs offline into the built site: the sets with their hashes, and the service worker. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import type { Manifest } from '../../search/kept/index/manifest.ts';
import { allAuthorities } from '../../library/authorities.ts';
import { allThemes } from '../../library/themes.ts';
import { cutSets, folderOfTexts, isPrecached, summary, type ListedFile, type Subjects } from '../sets/sets.ts';
import { hash, listFiles, type SiteFiles } from './site-files.ts';
import { withPacks } from './write-packs.ts';

/** As an Astro integration: comes after all that writes into the site. */
export function offlineSite(): AstroIntegration {
  let base = '/';
  return {
    name: 'pilcrow:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { sets, files } = await writeOffline(fileURLToPath(dir), base);
        logger.info(`${sets} sets of ${files} files in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      },
    },
  };
}

/** Writes sets and service worker for what stands in a folder; what an earlier run wrote there is not counted. */
export async function writeOffline(dist: string, base: string): Promise<{ sets: number; files: number }> {
  const found = listFiles(dist);
  const version = hash(JSON.stringify(found.files));
  const sets = await writeSets(dist, version, found);
  await writeWorker(dist, base, version, found.files);
  return { sets, files: found.files.length };
}

async function writeSets(dist: string, version: string, { files, ages }: SiteFiles): Promise<number> {
  const { reports } = readIndex(dist);
  const texts = new Map(reports.map((report) => [report.texts, report.id.slice(0, 7)]));
  const age = (path: string): string => ages.get(path) ?? texts.get(folderOfTexts(path)) ?? '';
  const sets = await withPacks(dist, cutSets(version, files, subjects(reports)), age);
  mkdirSync(join(dist, 'offline/sets'), { recursive: true });
  for (const { kind: _, ...set } of sets) writeFileSync(join(dist, `offline/sets/${set.id}.json`), JSON.stringify(set));
  writeFileSync(join(dist, 'offline/sets.json'), JSON.stringify({ version, sets: sets.map(summary) }));
  return sets.length;
}

const readIndex = (dist: string): Manifest =>
  JSON.parse(gunzipSync(readFileSync(join(dist, 'search-index/manifest.bin'))).toString()) as Manifest;

function subjects(reports: Manifest['reports']): Subjects {
  const slugs = new Set(reports.map(({ a }) => a));
  return {
    authorities: allAuthorities().filter(({ slug }) => slugs.has(slug)),
    texts: reports.map(({ texts }) => texts),
    themes: allThemes(),
  };
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
