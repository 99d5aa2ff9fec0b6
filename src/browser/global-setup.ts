/** Before the browser tests: the site is built once, under a base path, and served; every test file uses this one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with its base path and a slash at the end. */
    site: string;
    /** Folder of the built site. */
    dist: string;
  }
}

const BASE = '/base/';

/** What the site of the tests is built with. Small pages: the longest theme of the few shipped reports has several, as it has of hundreds. */
export const SITE_ENVIRONMENT = {
  PILCROW_THEME_LETTERS: '12000',
  PILCROW_BASE: BASE,
  NODE_ENV: 'production',
  PILCROW_CACHE: 'off',
};

export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const dist = mkdtempSync(join(tmpdir(), 'pilcrow-site-'));
  build(dist);
  const server = await serve(dist, BASE);
  provide('site', server.url);
  provide('dist', dist);
  return async () => {
    await server.close();
    rmSync(dist, { recursive: true, force: true });
  };
}

function build(dist: string): void {
  const env = { ...process.env, ...SITE_ENVIRONMENT, PILCROW_OUT: dist };
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site does not build:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
}
