/** Starts real Chromium, for tests and for the benchmark. */
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Made for servers without a desktop; these flags would hide faults (or lose the browser with its first page). */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** Starts the browser. */
export async function startChromium(more: readonly string[] = []): Promise<Browser> {
  const args = [...chromium.args.filter((each) => !UNWANTED.has(each)), ...more];
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}
