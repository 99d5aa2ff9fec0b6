/** What a page weighs on the wire, compressed with Brotli. */
import type { Browser, Response } from 'playwright-core';
import { compressed } from './serve.ts';

export interface Weight {
  html: number;
  css: number;
  js: number;
  fonts: number;
}

const KINDS: Record<string, keyof Weight> = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' };

/** Weighs everything that a page loads by itself, on a first visit. */
export async function weighPage(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  const weight: Weight = { html: 0, css: 0, js: 0, fonts: 0 };
  for (const response of responses) {
    const kind = KINDS[response.request().resourceType()];
    if (!kind) continue;
    const body = await response.body();
    // Fonts are compressed in themselves.
    weight[kind] += kind === 'fonts' ? body.length : compressed(body).length;
  }
  await context.close();
  return weight;
}
