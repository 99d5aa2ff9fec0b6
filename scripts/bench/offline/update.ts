/** What a new report costs who keeps the library: the site without its newest report is kept, then the whole one is there. */
import { cpSync, globSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '../../../src/browser/serve.ts';
import { startChromium } from '../../../src/browser/start-chromium.ts';
import type { Figures } from '../part.ts';

const LONGEST_MS = 600_000;
/** More than this a reader on a phone would feel: the bench fails. */
const MOST_BYTES = 1_200_000;

/** A copy of a folder of reports without the newest, by the month that ids begin with. */
export function withoutNewest(reports: string, copy: string): string {
  cpSync(reports, copy, { recursive: true });
  const inOrder = globSync('*/*.json', { cwd: copy }).sort((one, other) => (basename(one) < basename(other) ? -1 : 1));
  const newest = inOrder.at(-1) ?? '';
  for (const file of [newest, newest.replace(/json$/u, 'mdx')]) rmSync(join(copy, file));
  return copy;
}

/**
 * Keeps the library of the older site in Chromium and takes the update to the newer one.
 * @param place Where the site that is served is linked to.
 * @returns all bytes that the server sent from the appearance of the newer site until it was taken, without headers:
 *   lists, packs, files, the service worker with its shell, and the page that is open. Fails above the budget.
 */
export async function measureUpdate(older: string, newer: string, place: string): Promise<Figures> {
  const publish = (site: string): void => {
    rmSync(place, { force: true });
    symlinkSync(site, place);
  };
  publish(older);
  const server = await serve(place);
  const browser = await startChromium();
  try {
    const page = await (await browser.newContext()).newPage();
    await keepLibrary(page, server.url);
    publish(newer);
    server.served.length = 0;
    await takeUpdate(page, server.url);
    const updateBytes = server.served.reduce((sum, { bytes }) => sum + bytes, 0);
    const heaviest = server.served.toSorted((one, other) => other.bytes - one.bytes).slice(0, 8);
    for (const { path, bytes } of heaviest) console.log(`  ${bytes} ${path}`);
    if (updateBytes > MOST_BYTES) throw new Error(`A new report costs ${updateBytes} bytes, at most ${MOST_BYTES}.`);
    return { updateBytes, updateRequests: server.served.length };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function keepLibrary(page: Page, site: string): Promise<void> {
  await page.goto(`${site}offline/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.locator('#library button', { hasText: 'Keep' }).click({ timeout: LONGEST_MS });
  await isReady(page);
}

const isReady = (page: Page): Promise<void> =>
  page.locator('#library [role="status"]', { hasText: /^Ready offline/u }).waitFor({ timeout: LONGEST_MS });

async function takeUpdate(page: Page, site: string): Promise<void> {
  await page.goto(`${site}offline/`);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const update = page.locator('.offline-bar button', { hasText: 'Update' });
  await update.waitFor({ timeout: LONGEST_MS });
  await Promise.all([page.waitForEvent('load', { timeout: LONGEST_MS }), update.click()]);
  await isReady(page);
}
