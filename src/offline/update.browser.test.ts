/** What of a kept library travels when the site is published anew, counted at the server. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compressed } from '../browser/serve.ts';
import { hash } from './build/site-files.ts';
import { writeOffline } from './build/write-offline.ts';
import { inParts, PARTED_LIBRARY, PARTS_FOLDER } from './sets/lists.ts';
import { BASE_OF_COPY, useSiteCopy } from './testing/site-copy.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';
const site = useSiteCopy();

test('of a changed report only its page comes, and its bytes are what was told', async () => {
  await site.press('library', 'Keep for offline');
  await site.state('library', /^Ready offline/u).waitFor();
  const file = join(site.dist, REPORT, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<title>', '<title>RENEWED '));
  await writeOffline(site.dist, BASE_OF_COPY);
  await site.page.goto(site.server.url + REPORT);
  site.server.served.length = 0;
  await site.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const update = site.page.locator('.offline-bar button', { hasText: 'Update' });
  await update.waitFor();
  await Promise.all([site.page.waitForEvent('load'), update.click()]);
  expect(await site.page.title()).toContain('RENEWED');
  expect(site.sent()).toEqual([{ path: REPORT, bytes: compressed(readFileSync(file)).length }]);
  // Of the list of the library, what differs, and once.
  const lists = site.server.served
    .map(({ path }) => path.slice(BASE_OF_COPY.length))
    .filter((path) => path.startsWith('offline/sets'));
  const changed = inParts(site.manifest('library').files).filter((part) => part.some(([path]) => path === REPORT));
  const names = changed.map((part) => `${PARTS_FOLDER}${hash(JSON.stringify(part))}.json`);
  expect(names).toHaveLength(1);
  expect(lists.slice(0, 3)).toEqual(['offline/sets.json', PARTED_LIBRARY, ...names]);
  expect(lists).not.toContain('offline/sets/library.json');
});

test('who has an older list gets the whole list where its parts cannot be had', async () => {
  await site.press('library', 'Keep for offline');
  await site.state('library', /^Ready offline/u).waitFor();
  const file = join(site.dist, REPORT, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<title>', '<title>RENEWED '));
  await writeOffline(site.dist, BASE_OF_COPY);
  rmSync(join(site.dist, PARTED_LIBRARY));
  await site.page.goto(site.server.url + REPORT);
  await takeUpdate();
  expect(await site.page.title()).toContain('RENEWED');
  expect(site.sent().map(({ path }) => path)).toEqual([REPORT]);
});

/** Publishes the site with one report more, which is like another: its page, and the search of both. */
function publishNewReport(): void {
  const reports = join(site.dist, 'more-reports');
  cpSync('content/reports', reports, { recursive: true });
  const [authority, id, newId] = ['stockton-on-tees', '2023-03-ilacs', '2023-05-ilacs'];
  const data = readFileSync(join(reports, authority, `${id}.json`), 'utf8').replaceAll(id, newId);
  writeFileSync(join(reports, authority, `${newId}.json`), data.replaceAll('2023-03-', '2023-05-'));
  cpSync(join(site.dist, REPORT), join(site.dist, 'reports', authority, newId), { recursive: true });
  const env = { ...process.env, PILCROW_REPORTS: reports };
  const { status, stderr } = spawnSync('node', ['src/search/build/write.ts', site.dist], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  rmSync(reports, { recursive: true });
}

async function takeUpdate(): Promise<void> {
  await site.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const update = site.page.locator('.offline-bar button', { hasText: 'Update' });
  await update.waitFor();
  site.server.served.length = 0;
  await Promise.all([site.page.waitForEvent('load'), update.click()]);
}

test('of the search, a new report brings the bundle of its year and no file of the closed years', async () => {
  const before = new Set(site.manifest('library').files.map(([path]) => path));
  await site.press('library', 'Keep for offline');
  await site.state('library', /^Ready offline/u).waitFor();
  publishNewReport();
  await writeOffline(site.dist, BASE_OF_COPY);
  const told = site
    .manifest('library')
    .files.filter(([path]) => !before.has(path))
    .map(([path]) => path);
  expect(told).toContain('reports/stockton-on-tees/2023-05-ilacs/');
  await takeUpdate();
  const came = site.sent().map(({ path }) => path);
  expect(came).toContain('pagefind/recent/paragraphs/facts.bin');
  expect(came.filter((path) => /^pagefind\/(?!recent\/)/u.test(path))).toEqual([]);
  await site.page.goto(`${site.server.url}offline/`);
  await site.state('library', /^Ready offline/u).waitFor();
});
