/** What a build of the site costs, from reports that are already converted. */
import { cpSync, globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Measurement } from './measure.ts';
import type { BenchOptions, BenchPart, Figures } from './part.ts';

export const build: BenchPart = {
  name: 'build',
  about: 'processor time, memory and size of a build of the site',
  run: measureBuild,
};

async function measureBuild({ corpus, workspace }: BenchOptions): Promise<Figures> {
  const reports = join(workspace, 'built-from');
  cpSync(await reportsOf(corpus, workspace), reports, { recursive: true });
  const site = join(workspace, 'site');
  const cold = await measureOne(reports, site, workspace);
  const same = await measureOne(reports, site, workspace);
  touch(reports);
  const touched = await measureOne(reports, site, workspace);
  return {
    reports: globSync('*/*.mdx', { cwd: reports }).length,
    pages: globSync('**/*.html', { cwd: site }).length,
    cpuSeconds: cold.cpuSeconds,
    peakMb: cold.peakMb,
    distMb: bytesBelow(site) / 1e6,
    cpuSecondsUnchanged: same.cpuSeconds,
    cpuSecondsOneTouched: touched.cpuSeconds,
    pagesMadeOneTouched: (JSON.parse(readFileSync(join(workspace, CACHE, 'made.json'), 'utf8')) as string[]).length,
    files: perFolder(site, () => 1),
    megabytes: perFolder(site, (file) => statSync(file).size / 1e6),
  };
}

const CACHE = 'cache';

async function measureOne(reports: string, site: string, workspace: string): Promise<Measurement> {
  const measured = await measure(['npm', 'run', 'build'], {
    PILCROW_REPORTS: reports,
    PILCROW_OUT: site,
    PILCROW_CACHE: join(workspace, CACHE),
  });
  if (measured.exitCode !== 0) throw new Error(`The build failed:\n${measured.output.slice(-2000)}`);
  return measured;
}

/** Changes a word in the first paragraph of the first report, in both of its files. */
function touch(reports: string): void {
  const [name = ''] = globSync('*/*.json', { cwd: reports }).sort();
  for (const file of [name, name.replace(/json$/u, 'mdx')].map((each) => join(reports, each)))
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(' children ', ' children, '));
}

/** The files of a site by its first folders: how many, or how much they are together. */
function perFolder(site: string, of: (file: string) => number): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const [folder = '', ...rest] = file.slice(site.length + 1).split('/');
    const kind = rest.length === 0 ? 'top' : folder;
    sums[kind] = (sums[kind] ?? 0) + of(file);
  }
  return sums;
}

/** Builds the site from a folder of reports; not measured. */
export async function buildSite(reports: string, site: string): Promise<void> {
  const { exitCode, output } = await measure(['npx', 'astro', 'build'], {
    PILCROW_REPORTS: reports,
    PILCROW_OUT: site,
  });
  if (exitCode !== 0) throw new Error(`The build failed:\n${output.slice(-2000)}`);
}

/** The folder of reports to build from: the shipped ones, or those of a corpus, converted first (not counted). */
export async function reportsOf(corpus: string | undefined, workspace: string): Promise<string> {
  if (corpus === undefined) return 'content/reports';
  const out = join(workspace, 'reports');
  const { output } = await measure(['node', 'scripts/ingest.ts', '--out', out, corpus]);
  if (globSync('*/*.mdx', { cwd: out }).length === 0) throw new Error(`Nothing was converted:\n${output.slice(-2000)}`);
  return out;
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
