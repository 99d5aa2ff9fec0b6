/** How well, how lightly and how fast the search finds, in a real browser on the built site. */
import { globSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';
import type { ReportData } from '../../src/domain/report.ts';
import { serve } from '../../src/browser/serve.ts';
import { reportsOf } from './build.ts';
import { measure } from './measure.ts';
import type { BenchOptions, BenchPart, Figures } from './part.ts';
import { ask, freshPage } from './search/browse.ts';
import { evenly, knownItemQuery } from './search/known-items.ts';
import { questionsFor, type Question } from './search/questions.ts';

const KNOWN_ITEMS = 300;
const COLD_STARTS = 25;

interface KnownItem {
  query: string;
  paragraph: string;
}

export const search: BenchPart = {
  name: 'search',
  about: 'known paragraphs found first, questions answered, bytes over the wire, time to results',
  run: measureSearch,
};

async function measureSearch({ corpus, workspace }: BenchOptions): Promise<Figures> {
  const reports = process.env['PILCROW_REPORTS'] ?? (await reportsOf(corpus, workspace));
  const site = join(workspace, 'site');
  const { exitCode, output } = await measure(['npx', 'astro', 'build'], {
    PILCROW_REPORTS: reports,
    PILCROW_OUT: site,
  });
  if (exitCode !== 0) throw new Error(`The build failed:\n${output.slice(-2000)}`);
  const server = await serve(site);
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
  try {
    return { ...(await asked(browser, server.url, reports)), ...sizeOf(join(site, 'search-index')) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function asked(browser: Browser, site: string, reports: string): Promise<Figures> {
  const { items, keys } = knownItems(reports);
  const questions = questionsFor(keys);
  const { page, bytes } = await freshPage(browser, site);
  const places: number[] = [];
  const times: number[] = [];
  for (const { query, paragraph } of items) {
    const { results } = await ask(page, query, bytes);
    places.push(results.indexOf(paragraph));
  }
  for (const { query } of items.slice(0, 100)) {
    await ask(page, '', bytes);
    times.push((await ask(page, query, bytes)).milliseconds);
  }
  const answered = await answeredQuestions(questions, async (query) => (await ask(page, query, bytes)).results);
  return {
    queries: items.length,
    first: share(places, (place) => place === 0),
    firstThree: share(places, (place) => place >= 0 && place < 3),
    questions: questions.length,
    questionsFirstTen: questions.length === 0 ? 0 : answered / questions.length,
    ...(await coldStarts(browser, site, items)),
    warmMs: median(times),
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
async function coldStarts(browser: Browser, site: string, items: readonly KnownItem[]) {
  const cold: number[] = [];
  const next: number[] = [];
  const sample = evenly(items, COLD_STARTS);
  for (const [at, { query }] of sample.entries()) {
    const { page, bytes } = await freshPage(browser, site);
    await ask(page, query, bytes);
    cold.push(bytes());
    next.push((await ask(page, sample[(at + 1) % sample.length]?.query ?? query, bytes)).bytes);
    await page.context().close();
  }
  return { coldBytes: median(cold), nextBytes: median(next) };
}

function knownItems(reports: string): { items: KnownItem[]; keys: Set<string> } {
  const files = globSync('*/*.json', { cwd: reports }).sort();
  const data = files.map((file) => JSON.parse(readFileSync(join(reports, file), 'utf8')) as ReportData);
  const once = standingOnce(data.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));
  const all = data.flatMap(({ authority, id, paragraphs }) =>
    paragraphs
      .filter(({ text }) => once.has(text))
      .map(({ anchor, text }) => ({ query: knownItemQuery(text), paragraph: `${authority}/${id}#${anchor}` })),
  );
  const items = all.filter((item): item is KnownItem => item.query !== undefined);
  return { items: evenly(items, KNOWN_ITEMS), keys: new Set(data.map(({ authority, id }) => `${authority}/${id}`)) };
}

/** Texts that stand in one place only: of what forty reports print word for word, no one is the known item. */
function standingOnce(texts: readonly string[]): Set<string> {
  const seen = new Map<string, number>();
  for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  return new Set(texts.filter((text) => seen.get(text) === 1));
}

function sizeOf(folder: string): { indexMb: number; indexFiles: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { indexMb: bytes / 1e6, indexFiles: files.length };
}

const share = (places: readonly number[], test: (place: number) => boolean): number =>
  places.length === 0 ? 0 : places.filter(test).length / places.length;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
