/** Real Chromium for tests: started once a file; each page is watched for what must never happen. */
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Made for servers without a desktop; these flags would hide faults (or lose the browser with its first page). */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** Starts the browser. */
export async function startChromium(): Promise<Browser> {
  const args = chromium.args.filter((each) => !UNWANTED.has(each));
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}

export interface Watched {
  page: Page;
  /** Errors of scripts, violations of the Content-Security-Policy, requests to other hosts. */
  faults: string[];
  close: () => Promise<void>;
}

/** Opens a page of the site (`path` without the base) in a context of its own, and notes every fault. */
export async function openPage(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const site = inject('site');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
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
