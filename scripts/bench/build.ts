/** What a build of the site costs, from reports that are already converted. */
import { globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.ts';
import type { BenchOptions, BenchPart, Figures } from './part.ts';

export const build: BenchPart = {
  name: 'build',
  about: 'processor time, memory and size of a build of the site',
  run: measureBuild,
};

async function measureBuild({ corpus, workspace }: BenchOptions): Promise<Figures> {
  const reports = await reportsOf(corpus, workspace);
  const site = join(workspace, 'site');
  const { cpuSeconds, peakMb, exitCode, output } = await measure(['npm', 'run', 'build'], {
    PILCROW_REPORTS: reports,
    PILCROW_OUT: site,
  });
  if (exitCode !== 0) throw new Error(`The build failed:\n${output.slice(-2000)}`);
  return {
    reports: globSync('*/*.mdx', { cwd: reports }).length,
    pages: globSync('**/*.html', { cwd: site }).length,
    cpuSeconds,
    peakMb,
    distMb: bytesBelow(site) / 1e6,
  };
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
