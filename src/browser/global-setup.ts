/** Before the browser tests: the site is built once, under a base path, and served; every test file uses this one. */
import { spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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

/** Beside the folder of the site: what the build says once it has ended, nothing where all went well. */
export const endOf = (dist: string): string => `${dist}.ended`;

/** Starts the build, which goes on beside the unit tests; each file of browser tests waits for its end. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const dist = mkdtempSync(join(tmpdir(), 'pilcrow-site-'));
  const building = build(dist).then((said) => {
    writeFileSync(`${endOf(dist)}.part`, said);
    renameSync(`${endOf(dist)}.part`, endOf(dist));
  });
  const server = await serve(dist, BASE);
  provide('site', server.url);
  provide('dist', dist);
  return async () => {
    await building;
    await server.close();
    for (const each of [dist, endOf(dist)]) rmSync(each, { recursive: true, force: true });
  };
}

/** Builds the site. @returns what the build said where it failed, else nothing */
async function build(dist: string): Promise<string> {
  const env = { ...process.env, ...SITE_ENVIRONMENT, PILCROW_OUT: dist };
  const child = spawn('npm', ['run', 'build'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return status === 0 ? '' : `The site does not build:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`;
}
