/** Starts real Chromium, for tests and for the benchmark. */
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/**
 * Flags of the package, which is made for servers, that are left out. The first four would hide faults, or lose the
 * browser with its first page. The others draw with an emulated graphics card, which costs as much again as all else.
 */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
]);

/** Starts the browser. */
export async function startChromium(more: readonly string[] = []): Promise<Browser> {
  const args = [...chromium.args.filter((each) => !UNWANTED.has(each)), '--disable-gpu', ...more];
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}
