/** What pages weigh and how Lighthouse's mobile preset judges them, from the built site served compressed. */
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/browser/serve.ts';
import { startChromium } from '../../src/browser/start-chromium.ts';
import { weighPage } from '../../src/browser/weigh.ts';
import { measure } from './measure.ts';
import type { BenchOptions, BenchPart, Figures } from './part.ts';

/** Shipped pages, one of each template that Lighthouse judges. */
const JUDGED = {
  report: 'reports/stockton-on-tees/2023-03-ilacs/',
  authority: 'authorities/stockton-on-tees/',
  theme: 'themes/early-help/',
  home: '',
  compare: 'authorities/stockton-on-tees/compare/',
  judgements: 'judgements/',
} as const;
const PORT = 9333;

export const pages: BenchPart = {
  name: 'pages',
  about: 'bytes of a report page on the wire, and Lighthouse on a phone',
  run: measurePages,
};

async function measurePages({ workspace }: BenchOptions): Promise<Figures> {
  const site = join(workspace, 'site');
  const { exitCode, output } = await measure(['npm', 'run', 'build'], { PILCROW_OUT: site });
  if (exitCode !== 0) throw new Error(`The build failed:\n${output.slice(-2000)}`);
  const server = await serve(site);
  const browser = await startChromium([`--remote-debugging-port=${PORT}`]);
  try {
    return { report: await weighed(browser, server.url), lighthouse: await judged(server.url) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function weighed(browser: Browser, site: string): Promise<Figures> {
  const { html, css, js, fonts } = await weighPage(browser, site + JUDGED.report);
  return { html, css, js, fonts };
}

async function judged(site: string): Promise<Figures> {
  const figures: Figures = {};
  for (const [name, path] of Object.entries(JUDGED)) figures[name] = await scoresOf(site + path);
  return figures;
}

/** The four scores of one page, 0 to 100; null where Lighthouse could not tell. */
async function scoresOf(address: string): Promise<Figures> {
  const result = await lighthouse(address, { port: PORT, logLevel: 'silent', output: 'json' });
  const score = (category: string): number | null => {
    const value = result?.lhr.categories[category]?.score;
    return typeof value === 'number' ? Math.round(value * 100) : null;
  };
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
  };
}
