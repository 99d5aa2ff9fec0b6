/** Faults that were found from outside by trying the search, each as a reader met it. */
import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { ReportData } from '../domain/report.ts';
import { openPage, type Watched } from './chromium.ts';

const HIT = 'a.search-hit';
const reports = globSync('content/reports/*/*.json').map(
  (file) => JSON.parse(readFileSync(file, 'utf8')) as ReportData,
);
const paragraphs = reports.flatMap(({ authority, id, paragraphs: all }) =>
  all.map(({ anchor, text }) => ({ address: `reports/${authority}/${id}/#${anchor}`, text })),
);

let watched: Watched;
let page: Page;
beforeAll(async () => {
  watched = await openPage('search/');
  page = watched.page;
});
beforeEach(() => {
  watched.faults.length = 0;
});

/** What the page says to a query, once it has answered. */
async function said(query: string): Promise<string> {
  await page.goto(new URL(`search/?${new URLSearchParams({ q: query })}`, inject('site')).href);
  const line = page.locator('.search-status > span', { hasText: /paragraphs? (?:in|found)/u }).first();
  await line.waitFor();
  return (await line.textContent()) ?? '';
}

const addresses = (): Promise<string[]> =>
  page
    .locator(HIT)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/^.*\/base\//u, '')));

/** The words of a text, plainly: letters and digits, with what follows an apostrophe. */
const plainWords = (text: string): string =>
  ` ${(text.toLowerCase().match(/[a-z0-9]+(?:['’][a-z]+)*/gu) ?? []).join(' ')} `;

test.each(['in care', 'not in education', 'to be good', 'up to date', 'as soon as possible', 'not in need'])(
  '"%s" is counted as it stands, small words and full stops included',
  async (phrase) => {
    const count = paragraphs.filter(({ text }) => plainWords(text).includes(` ${phrase} `)).length;
    const answer = await said(`"${phrase}"`);
    expect(answer).toMatch(count === 0 ? /^No paragraph found/u : new RegExp(`^${count} paragraphs? in`, 'u'));
  },
);

test('a paragraph pasted whole in quotes finds itself', async () => {
  const address = 'reports/stockton-on-tees/2023-03-ilacs/#p12';
  const { text = '' } = paragraphs.find((each) => each.address === address) ?? {};
  expect(text).toMatch(/\. [A-Z]/u);
  expect(await said(`"${text}"`)).toMatch(/^1 paragraph in 1 report/u);
  expect(await addresses()).toEqual([address]);
});

test('every way to write a section of an Act finds the same, and no percentage', async () => {
  const answers: string[] = [];
  for (const query of ['s20', 's.20', 's 20', '§20', 'sec 20', 'section 20']) {
    answers.push(await said(query));
    expect((await addresses())[0], query).toBe('reports/stoke-on-trent/2019-02-ilacs/#p18');
  }
  expect(new Set(answers).size).toBe(1);
});

test('a sentence with a decimal is shown from its beginning', async () => {
  await said('"5.8 below"');
  expect(await page.locator('.search-text').first().textContent()).toMatch(/^The table in 5\.8 below/u);
});

test('soft hyphens, curly apostrophes, ligatures and accents make no difference', async () => {
  const pairs = [
    ['safe\u00ADguarding', 'safeguarding'],
    ['children’s plans', "children's plans"],
    ['e\uFB03cient o\uFB03cers', 'efficient officers'],
    ['assessménts', 'assessments'],
  ] as const;
  for (const [one, other] of pairs) expect(await said(one), one).toBe(await said(other));
});

test.each([
  ['stockton 2023 p12', 'reports/stockton-on-tees/2023-03-ilacs/#p12'],
  ['stockton paragraph 12', /^reports\/stockton-on-tees\/[^/]+\/#p12$/u],
  ['redcar recommendation 3', /^reports\/redcar-and-cleveland\/[^/]+\/#(?!p3$)\S*3$/u],
] as const)('“%s” leads to that place first', async (query, expected) => {
  await said(query);
  const [first = ''] = await addresses();
  if (typeof expected === 'string') expect(first).toBe(expected);
  else expect(first).toMatch(expected);
});

test('a council’s name in the query prefers that council', async () => {
  await said('stoke care leavers');
  for (const address of (await addresses()).slice(0, 3)) expect(address).toMatch(/^reports\/stoke-on-trent\//u);
});

test('since a year leaves what is newer, and the headings of reports are links', async () => {
  await said('care');
  await page.getByLabel('Since').selectOption('2019');
  await page.waitForURL(/since=2019/u);
  await page.waitForFunction((hit) => {
    const years = [...document.querySelectorAll<HTMLAnchorElement>(hit)].map((a) => /\/(\d{4})-/u.exec(a.href)?.[1]);
    return years.length > 0 && years.every((year) => year !== undefined && year >= '2019');
  }, HIT);
  const heading = page.locator('.search-results h2 a').first();
  expect(await heading.getAttribute('href')).toMatch(/\/reports\/[^/]+\/[^/]+\/$/u);
});

test('the council’s overall grade is a filter', async () => {
  await page.goto(new URL('search/?q=care&overall=requires-improvement', inject('site')).href);
  await page.locator(HIT).first().waitFor();
  await page.locator('details[data-facet="overall"] input:checked').waitFor();
  const label = page.locator('details[data-facet="overall"] label', { has: page.locator('input:checked') });
  expect(await label.textContent()).toContain('Requires improvement');
});

test('Enter in the panel opens the page of results, unless a result was chosen', async () => {
  await page.goto(new URL('about/', inject('site')).href);
  await page.keyboard.press('/');
  const field = page.locator('#search-panel input[type="search"]');
  await field.fill('care leavers');
  await page.locator(`#search-panel ${HIT}`).first().waitFor();
  await field.press('Enter');
  await page.waitForURL(/\/search\/\?q=care\+leavers$/u);
  await page.locator(`#search-page ${HIT}`).first().waitFor();
});

test('on a phone the field of the panel has its width, and the placeholder is whole', async () => {
  const phone = await openPage('about/', { viewport: { width: 390, height: 844 }, isMobile: true });
  await phone.page.locator('a.find').click();
  const field = phone.page.locator('#search-panel input[type="search"]');
  await field.waitFor();
  const { room, needed, share } = await field.evaluate((input: HTMLInputElement) => {
    const style = getComputedStyle(input);
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.font = style.font;
    const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
    return {
      room: input.clientWidth - padding,
      needed: pen.measureText(input.placeholder).width,
      share: input.offsetWidth / (input.form?.clientWidth ?? Infinity),
    };
  });
  expect(needed).toBeLessThan(room);
  expect(share).toBeGreaterThan(0.95);
  await phone.close();
});

async function downloaded(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test('the whole list can be taken away as a table and as citations, each paragraph with its permanent link', async () => {
  const count = Number(/^[\d,]+/u.exec(await said('care'))?.[0].replace(',', ''));
  expect(count).toBeGreaterThan(30);
  const lines = (await downloaded('Save the list as a table (CSV)')).trim().split('\r\n').slice(1);
  expect(lines.length).toBe(count);
  for (const line of lines) expect(line).toMatch(/^https?:\/\/\S+\/reports\/[^/]+\/[^/]+\/#[^,]+,/u);
  const bibtex = await downloaded('Save as citations (BibTeX)');
  const keys = bibtex.match(/(?<=^@[a-z]+\{)[^,]+/gmu) ?? [];
  expect(new Set(keys).size).toBe(count);
  const ris = await downloaded('Save as citations (RIS)');
  expect(ris.match(/^TY {2}- [A-Z]+$/gmu)?.length).toBe(count);
  expect(ris.match(/^UR {2}- \S+#\S+$/gmu)?.length).toBe(count);
  expect((await downloaded('Save as citations (Plain text)')).trim().split('\n').length).toBe(count);
  expect(watched.faults).toEqual([]);
});
