/** A copy of the site for each test of a file, which it may change, and a reader on its offline page. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, inject } from 'vitest';
import { newContext } from '../../browser/chromium.ts';
import { serve, type SiteServer } from '../../browser/serve.ts';
import { isPrecached, type SetManifest } from '../sets/sets.ts';

/** The path of the site on its server, with slashes around it. */
export const BASE_OF_COPY = new URL(inject('site')).pathname;

export class SiteCopy {
  dist = '';
  server!: SiteServer;
  context!: BrowserContext;
  page!: Page;

  async open(): Promise<void> {
    this.dist = mkdtempSync(join(tmpdir(), 'pilcrow-copy-'));
    cpSync(inject('dist'), this.dist, { recursive: true });
    this.server = await serve(this.dist, BASE_OF_COPY);
    this.context = await newContext();
    this.page = await this.context.newPage();
    this.page.setDefaultTimeout(30_000);
    await this.page.goto(`${this.server.url}offline/`);
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await this.page.locator('#library button', { hasText: 'Keep for offline' }).waitFor();
    this.server.served.length = 0;
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.server.close();
    rmSync(this.dist, { recursive: true, force: true });
  }

  manifest(id: string): SetManifest {
    return JSON.parse(readFileSync(join(this.dist, `offline/sets/${id}.json`), 'utf8')) as SetManifest;
  }

  /** What the page says of a set. */
  state(id: string, text: RegExp): Locator {
    return this.page.locator(`#${id} [role="status"]`, { hasText: text });
  }

  press(id: string, button: string): Promise<void> {
    return this.page.locator(`#${id} button`, { hasText: button }).click();
  }

  /** What was sent of the site's contents, below the base: neither lists of sets nor the shell's own scripts. */
  sent(): { path: string; bytes: number }[] {
    return this.server.served
      .map(({ path, bytes }) => ({ path: path.slice(BASE_OF_COPY.length), bytes }))
      .filter(({ path }) => !/^(?:offline\/sets|service-worker|_astro\/.+\.js$)/u.test(path));
  }
}

/** The copy of the test that runs. */
export function useSiteCopy(): SiteCopy {
  const copy = new SiteCopy();
  beforeEach(() => copy.open());
  afterEach(() => copy.close());
  return copy;
}

/** The contents of a set that are there once the service worker is, by their hashes. */
export const precached = ({ files }: SetManifest): Set<string> =>
  new Set(files.filter(([path]) => isPrecached(path)).map(([, hash]) => hash));
