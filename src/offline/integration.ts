/** Writes what the site needs offline into the built site: the sets with their hashes, and the service worker. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import type { Manifest } from '../search/index/manifest.ts';
import { allAuthorities } from '../site/authorities.ts';
import { allThemes } from '../site/themes.ts';
import { cutSets, summary, type ListedFile, type Shelf } from './sets.ts';

const TEXT = /(?:\/|\.(?:css|html|js|json|svg))$|^$/u;
const SHELL = /^(?:offline\/|search\/|icon\.svg|_astro\/.+)$/u;

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
  const files = listFiles(dist).filter(([path]) => !/^offline\/sets|^service-worker\.js$/u.test(path));
  const version = hash(JSON.stringify(files));
  const sets = writeSets(dist, version, files);
  await writeWorker(dist, base, version, files);
  return { sets, files: files.length };
}

function listFiles(dist: string): ListedFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => listed(file, file.slice(dist.length).replaceAll('\\', '/').replace(/^\//u, '')));
}

function listed(file: string, name: string): ListedFile {
  const bytes = readFileSync(file);
  const path = name.replace(/(^|\/)index\.html$/u, '$1');
  return [path, hash(bytes), bytes.length, TEXT.test(path) ? gzipSync(bytes).length : bytes.length];
}

function writeSets(dist: string, version: string, files: readonly ListedFile[]): number {
  const sets = cutSets(version, files, shelf(dist));
  mkdirSync(join(dist, 'offline/sets'), { recursive: true });
  for (const { kind: _, ...set } of sets) writeFileSync(join(dist, `offline/sets/${set.id}.json`), JSON.stringify(set));
  writeFileSync(join(dist, 'offline/sets.json'), JSON.stringify({ version, sets: sets.map(summary) }));
  return sets.length;
}

function shelf(dist: string): Shelf {
  const packed = readFileSync(join(dist, 'search-index/manifest.bin'));
  const { reports } = JSON.parse(gunzipSync(packed).toString()) as Manifest;
  const texts = Map.groupBy(reports, ({ a }) => a);
  return {
    authorities: allAuthorities()
      .filter(({ slug }) => texts.has(slug))
      .map(({ slug, name }) => ({ slug, name, texts: (texts.get(slug) ?? []).map((report) => report.texts) })),
    themes: allThemes().map(({ id, title }) => ({ id, title })),
  };
}

async function writeWorker(dist: string, base: string, version: string, files: readonly ListedFile[]): Promise<void> {
  const shell = files
    .filter(([path]) => SHELL.test(path))
    .map(([path, revision]) => ({ url: base + path, revision: path.startsWith('_astro/') ? null : revision }));
  await build({
    entryPoints: [fileURLToPath(new URL('service-worker.sw.ts', import.meta.url))],
    outfile: join(dist, 'service-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { PILCROW_SITE: JSON.stringify({ version, base, shell }), 'process.env.NODE_ENV': '"production"' },
  });
}

const hash = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex').slice(0, 20);
