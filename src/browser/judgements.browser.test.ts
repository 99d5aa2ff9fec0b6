import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { openPage } from './chromium.ts';

test('the table of judgements sorts by grade, up and down', async () => {
  const { page, faults, close } = await openPage('judgements/');
  const first = (): Promise<string | null> => page.locator('#judgements tbody tr .grade').first().textContent();
  await page.getByRole('button', { name: 'Overall effectiveness' }).click();
  expect((await first())?.trim()).toBe('Requires improvement');
  await page.getByRole('button', { name: 'Overall effectiveness' }).click();
  expect((await first())?.trim()).toBe('Inadequate');
  expect(faults).toEqual([]);
  await close();
});

test('a column is sorted with rows that it says nothing of last, up and down, also on a phone', async () => {
  const { page, close } = await openPage('judgements/', { viewport: { width: 390, height: 844 } });
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
  const { page, faults, close } = await openPage('judgements/');
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
  const { page, close } = await openPage('judgements/?framework=ilacs');
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

test('of hundreds of rows the first stand on the page, the next on demand, all in the CSV and on paper', async () => {
  const { page, faults, close } = await openPage('about/');
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

test('each figure of a chart leads to as many inspections', async () => {
  const { page, close } = await openPage('judgements/over-time/');
  await page.locator('#over-time-overall summary', { hasText: 'The figures' }).click();
  const figure = page.locator('#over-time-overall td a').last();
  const count = Number(await figure.textContent());
  await figure.click();
  await page.waitForURL(/judgements\/\?/u);
  expect(await page.locator('#judgements tbody tr:visible').count()).toBe(count);
  await close();
});

test('a chart is saved as a PNG', async () => {
  const { page, faults, close } = await openPage('judgements/map/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#map-overall').getByRole('button', { name: /^PNG/u }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(faults).toEqual([]);
  await close();
});
