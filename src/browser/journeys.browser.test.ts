import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, startChromium } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('from home to an authority, a report, and the number of a paragraph, which is its permanent link', async () => {
    const { page, faults, close } = await openPage(browser, '', { javaScriptEnabled });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Authorities' }).click();
    await page.getByRole('link', { name: 'Stockton-on-Tees' }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'ILACS inspection, March 2023' }).first().click();
    await page.getByRole('link', { name: 'Paragraph 12', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#p12');
    const place = await page.locator('#p12').boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(900);
    expect(faults).toEqual([]);
    await close();
  });

  test('a link to a paragraph opens at it', async () => {
    const path = 'reports/redcar-and-cleveland/2017-07-council-report/#p6.2.1';
    const { page, close } = await openPage(browser, path, { javaScriptEnabled });
    const place = await page.locator('[id="p6.2.1"]').boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(300);
    await close();
  });

  test('on a phone the contents come up as a sheet and lead to a section', async () => {
    const { page, close } = await openPage(browser, 'reports/stockton-on-tees/2023-03-ilacs/', {
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
    });
    expect(await page.locator('#contents').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Contents' }).click();
    await page.getByRole('navigation', { name: 'In this report' }).getByRole('link', { name: 'Care leavers' }).click();
    expect(new URL(page.url()).hash).toBe('#care-leavers');
    await close();
  });
});

test('a page that does not exist says so and leads on', async () => {
  const { page, close } = await openPage(browser, 'reports/nowhere/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('no page at this address');
  await close();
});

test('the table of judgements sorts by grade, up and down', async () => {
  const { page, faults, close } = await openPage(browser, 'judgements/');
  const first = (): Promise<string | null> => page.locator('#judgements tbody tr .grade').first().textContent();
  await page.getByRole('button', { name: 'Overall effectiveness' }).click();
  expect((await first())?.trim()).toBe('Requires improvement');
  await page.getByRole('button', { name: 'Overall effectiveness' }).click();
  expect((await first())?.trim()).toBe('Inadequate');
  expect(faults).toEqual([]);
  await close();
});

test('a column is sorted with rows that it says nothing of last, up and down, also on a phone', async () => {
  const { page, close } = await openPage(browser, 'judgements/', { viewport: { width: 390, height: 844 } });
  const cells = (row: 'first' | 'last'): Promise<number> =>
    page.locator('#judgements tbody tr')[row]().locator('td').count();
  for (const direction of ['ascending', 'descending']) {
    await page.getByRole('button', { name: 'Also judged' }).click();
    expect(await page.locator('#judgements thead th').last().getAttribute('aria-sort')).toBe(direction);
    expect(await cells('first')).toBe(7);
    expect(await cells('last')).toBe(6);
  }
  await close();
});

test('the table of judgements is narrowed, says how many are left, and the address keeps the choice', async () => {
  const { page, faults, close } = await openPage(browser, 'judgements/');
  const rows = page.locator('#judgements tbody tr:visible');
  const all = await rows.count();
  const status = page.locator('#judgement-filter output');
  await page.getByLabel('Region').selectOption('North East');
  const some = await rows.count();
  expect(some).toBeLessThan(all);
  expect(await status.textContent()).toMatch(new RegExp(`^${some} of ${all} inspections, of \\d+ authorit`, 'u'));
  await page.getByLabel('Framework').selectOption('sif');
  await page.locator('#judgement-filter [name=to]').selectOption('2017');
  await page.reload();
  expect(await rows.count()).toBeGreaterThan(0);
  for (const framework of await rows.evaluateAll((each) => each.map((row) => row.dataset['framework']))) {
    expect(framework).toBe('sif');
  }
  expect(new URL(page.url()).search).toBe('?to=2017&region=North+East&framework=sif');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => rows.count()).toBe(all);
  expect(new URL(page.url()).search).toBe('');
  expect(faults).toEqual([]);
  await close();
});

test('the chosen rows are saved as CSV, as many as are shown', async () => {
  const { page, close } = await openPage(browser, 'judgements/?framework=ilacs');
  const shown = await page.locator('#judgements tbody tr:visible').count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download these rows as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('judgements-framework-ilacs.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(shown + 1);
  expect(lines[0]).toMatch(/^authority_name,region,inspected_to,kind_name,framework,Overall effectiveness/u);
  await close();
});

test('a theme is taken away as a table of its paragraphs and as citations of its documents', async () => {
  const { page, close } = await openPage(browser, 'themes/neglect/');
  const taken = async (name: string): Promise<[string, string]> => {
    const button = page.getByRole('button', { name, exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
  };
  const links = await page
    .locator('.found > a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  const [table, rows] = await taken('Save the list as CSV');
  expect(table).toBe('neglect.csv');
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(rows).toContain(link);
  const [bibliography, entries] = await taken('Its documents as BibTeX');
  expect(bibliography).toBe('neglect.bib');
  const documents = new Set(links.map((link) => new URL(link).pathname));
  expect(entries.match(/^@\w+\{/gmu)).toHaveLength(documents.size);
  await close();
});

test('of hundreds of rows the first stand on the page, the next on demand, all in the CSV and on paper', async () => {
  const { page, faults, close } = await openPage(browser, 'about/');
  await page.route('**/judgements/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/(?<=<tbody[^>]*>)[^]*?(?=<\/tbody>)/u, (rows) => rows.repeat(100));
    await route.fulfill({ response: answer, body });
  });
  await page.goto(new URL('judgements/', inject('site')).href);
  const rows = page.locator('#judgements tbody tr');
  await expect.poll(() => rows.count()).toBe(100);
  await page.getByRole('button', { name: /^Show 100 more of \d+$/u }).click();
  await expect.poll(() => rows.count()).toBe(200);
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(101);
  await page.getByRole('button', { name: 'Authority' }).click();
  expect(await rows.count()).toBe(200);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download these rows as CSV' }).click(),
  ]);
  const all =
    readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n').length - 1;
  expect(all).toBeGreaterThan(200);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await rows.count()).toBe(all);
  expect(faults).toEqual([]);
  await close();
});

test('the list of documents is narrowed by kind, says how many are left, and the address keeps the choice', async () => {
  const { page, faults, close } = await openPage(browser, 'reports/');
  const lines = page.locator('[data-year] [data-kind]:visible');
  const all = await lines.count();
  await page.getByLabel('Kind').selectOption('action-plan');
  await page.locator('#report-filter output').getByText(`1 of ${all} documents`).waitFor();
  expect(await lines.evaluateAll((each) => each.map((line) => line.dataset['kind']))).toEqual(['action-plan']);
  expect(await page.locator('[data-year]:visible').count()).toBe(1);
  await page.reload();
  await expect.poll(() => lines.count()).toBe(1);
  expect(new URL(page.url()).search).toBe('?kind=action-plan');
  await page.getByLabel('Kind').selectOption('');
  await expect.poll(() => lines.count()).toBe(all);
  expect(faults).toEqual([]);
  await close();
});

test('each figure of a chart leads to as many inspections', async () => {
  const { page, close } = await openPage(browser, 'judgements/over-time/');
  await page.locator('#over-time-overall summary', { hasText: 'The figures' }).click();
  const figure = page.locator('#over-time-overall td a').last();
  const count = Number(await figure.textContent());
  await figure.click();
  await page.waitForURL(/judgements\/\?/u);
  expect(await page.locator('#judgements tbody tr:visible').count()).toBe(count);
  await close();
});

test('any other document of an authority can stand beside a report, theme by theme, and the address keeps which', async () => {
  const { page, faults, close } = await openPage(browser, 'reports/redcar-and-cleveland/2017-02-sif/themes/');
  const columns = page.locator('section[data-theme]').first().locator('.of-report h3');
  expect(await columns.count()).toBe(1);
  await page.locator('#beside-choice select').selectOption('2017-07-council-report');
  await expect
    .poll(() => page.locator('#beside-choice output').textContent())
    .toContain('Now beside the Council report');
  expect(new URL(page.url()).search).toBe('?beside=2017-07-council-report');
  expect(await columns.allTextContents()).toHaveLength(2);
  await page.reload();
  await expect.poll(() => columns.count()).toBe(2);
  expect(faults).toEqual([]);
  await close();
});

test('a theme of an authority can be narrowed to what finds a weakness, also without JavaScript', async () => {
  const { page, close } = await openPage(browser, 'authorities/stockton-on-tees/themes/early-help/', {
    javaScriptEnabled: false,
  });
  const shown = page.locator('.found:visible');
  const all = await shown.count();
  await page.getByLabel('Strength').uncheck();
  const left = await shown.count();
  expect(left).toBeLessThan(all);
  expect(await page.locator('.found:visible[data-direction="strength"]').count()).toBe(0);
  await close();
});

test('a chart is saved as a PNG', async () => {
  const { page, faults, close } = await openPage(browser, 'judgements/map/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#map-overall').getByRole('button', { name: /^PNG/u }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(faults).toEqual([]);
  await close();
});

test('authorities are put beside each other by address, and a theme of all stands side by side', async () => {
  const { page, faults, close } = await openPage(browser, 'compare/?a=stockton-on-tees&b=redcar-and-cleveland');
  await page.locator('#judgements-beside tbody tr').nth(1).waitFor();
  expect(await page.locator('#judgements-beside tbody th a').allTextContents()).toEqual([
    'Stockton-on-Tees',
    'Redcar and Cleveland',
  ]);
  await page.getByRole('button', { name: 'Early help, side by side' }).click();
  await page.locator('#side-by-side .said').first().waitFor();
  expect(await page.locator('#side-by-side h3').allTextContents()).toEqual([
    'Stockton-on-Tees',
    'Redcar and Cleveland',
  ]);
  await page.getByRole('button', { name: 'Remove Redcar and Cleveland' }).click();
  expect(new URL(page.url()).search).toBe('?a=stockton-on-tees');
  expect(faults).toEqual([]);
  await close();
});

test('a setting is applied at once and kept', async () => {
  const { page, close } = await openPage(browser, 'about/');
  await page.getByRole('button', { name: /How to read/ }).click();
  await page.getByLabel('High contrast').check();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.reload();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('contrast');
  await close();
});
