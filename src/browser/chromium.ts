/** Pages in real Chromium for tests: each is watched for what must never happen. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { once } from '../domain/once.ts';
import { startChromium } from './start-chromium.ts';

/** The browser of a file of tests, which ends with it. */
export const browserOfFile = once(() => startChromium());
afterAll(async () => (await browserOfFile()).close());

/** A profile of its own, with nothing kept in it. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return (await browserOfFile()).newContext(options);
}

export interface Watched {
  page: Page;
  /** Errors of scripts, violations of the Content-Security-Policy, requests to other hosts. */
  faults: string[];
  close: () => Promise<void>;
}

/** Opens a page of the site (`path` without the base) in a context of its own, and notes every fault. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const site = inject('site');
  const context = await newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`script: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site).origin) faults.push(`other host: ${request.url()}`);
  });
  await page.goto(new URL(path, site).href);
  return { page, faults, close: () => context.close() };
}
