/** How well, how lightly and how fast the search finds, in a real browser on the built site. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';
import { serve, type SiteServer } from '../../src/browser/serve.ts';
import { buildSite, reportsOf } from './build.ts';
import { measure, median } from './measure.ts';
import type { BenchOptions, BenchPart, Figures } from './part.ts';
import { askPage, freshPage } from './search/browse.ts';
import { knownItems, type KnownItem } from './search/items.ts';
import { evenly } from './search/known-items.ts';
import { firstResultsOnSlowNetwork, longestTask } from './search/slow.ts';
import { questionsFor, type Question } from './search/questions.ts';

const COLD_STARTS = 25;
const SLOW_QUERIES = 9;

export const search: BenchPart = {
  name: 'search',
  about: 'known paragraphs found first, questions answered, bytes over the wire, time to results and to index',
  run: measureSearch,
};

async function measureSearch({ corpus, workspace }: BenchOptions): Promise<Figures> {
  const reports = process.env['PILCROW_REPORTS'] ?? (await reportsOf(corpus, workspace));
  const site = join(workspace, 'site');
  await buildSite(reports, site);
  const server = await serve(site);
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
  try {
    return {
      ...(await asked(browser, server, reports)),
      ...sizeOf(join(site, 'pagefind')),
      indexingCpuSeconds: await secondsToIndex(reports, site),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function asked(browser: Browser, site: SiteServer, reports: string): Promise<Figures> {
  const { items, keys } = knownItems(reports);
  const questions = questionsFor(keys);
  const { page, bytes } = await freshPage(browser, site);
  const places: number[] = [];
  const times: number[] = [];
  for (const { query, paragraph } of items) {
    const { results } = await askPage(page, query, bytes);
    places.push(results.indexOf(paragraph));
  }
  for (const { query } of items.slice(0, 100)) {
    await askPage(page, '', bytes);
    times.push((await askPage(page, query, bytes)).milliseconds);
  }
  const answered = await answeredQuestions(questions, async (query) => (await askPage(page, query, bytes)).results);
  return {
    queries: items.length,
    first: share(places, (place) => place === 0),
    firstThree: share(places, (place) => place >= 0 && place < 3),
    questions: questions.length,
    questionsFirstTen: questions.length === 0 ? 0 : answered / questions.length,
    ...(await coldStarts(browser, site, items)),
    warmMs: median(times),
    ...(await onSlowDevices(browser, site, items)),
  };
}

async function answeredQuestions(questions: readonly Question[], results: (query: string) => Promise<string[]>) {
  let answered = 0;
  for (const { question, answers } of questions) {
    if ((await results(question)).some((result) => answers.includes(result))) answered += 1;
    else console.log(`  not in the first ten: ${question}`);
  }
  return answered;
}

/** A reader who comes for the first time, and what the next query costs besides. */
async function coldStarts(browser: Browser, site: SiteServer, items: readonly KnownItem[]) {
  const cold: number[] = [];
  const next: number[] = [];
  const before: number[] = [];
  const sample = evenly(items, COLD_STARTS);
  for (const [at, { query }] of sample.entries()) {
    const { page, bytes } = await freshPage(browser, site);
    before.push(bytes());
    await askPage(page, query, bytes);
    cold.push(bytes());
    next.push((await askPage(page, sample[(at + 1) % sample.length]?.query ?? query, bytes)).bytes);
    await page.context().close();
  }
  return { beforeBytes: median(before), coldBytes: median(cold), nextBytes: median(next) };
}

/** How long a slow network and a slow processor let a reader wait, by the middle and the slowest of some queries. */
async function onSlowDevices(browser: Browser, site: SiteServer, items: readonly KnownItem[]) {
  const queries = evenly(items, SLOW_QUERIES).map(({ query }) => query);
  const times = await firstResultsOnSlowNetwork(browser, site, queries);
  return {
    slowFirstResultMs: median(times),
    slowFirstResultLongestMs: Math.max(...times),
    longestTaskMs: await longestTask(browser, site, queries),
  };
}

/** All that is searched over the wire; the bundles of kept sets travel with these. */
function sizeOf(folder: string): { indexMb: number; indexFiles: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.parentPath !== join(folder, 'kept'),
  );
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { indexMb: bytes / 1e6, indexFiles: files.length };
}

/** Processor time to index the built site anew. */
async function secondsToIndex(reports: string, site: string): Promise<number> {
  const { cpuSeconds, exitCode, output } = await measure(['node', 'src/search/build/write.ts', site], {
    PILCROW_REPORTS: reports,
  });
  if (exitCode !== 0) throw new Error(`The site could not be indexed:\n${output.slice(-2000)}`);
  return cpuSeconds;
}

const share = (places: readonly number[], test: (place: number) => boolean): number =>
  places.length === 0 ? 0 : places.filter(test).length / places.length;
