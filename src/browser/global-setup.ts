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
/** Makes the longest theme of the few shipped reports one of several pages, as it is of hundreds. */
const SMALL_PAGES = { PILCROW_THEME_LETTERS: '12000' };

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
  const env = {
    ...process.env,
    ...SMALL_PAGES,
    PILCROW_OUT: dist,
    PILCROW_BASE: BASE,
    NODE_ENV: 'production',
    PILCROW_CACHE: 'off',
  };
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site does not build:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
}
