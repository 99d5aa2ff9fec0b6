import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPage } from './chromium.ts';

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('from home to an authority, a report, and the number of a paragraph, which is its permanent link', async () => {
    const { page, faults, close } = await openPage('', { javaScriptEnabled });
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
    const { page, close } = await openPage(path, { javaScriptEnabled });
    const place = await page.locator('[id="p6.2.1"]').boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(300);
    await close();
  });

  test('on a phone the contents come up as a sheet and lead to a section', async () => {
    const { page, close } = await openPage('reports/stockton-on-tees/2023-03-ilacs/', {
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
  const { page, close } = await openPage('reports/nowhere/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('no page at this address');
  await close();
});

test('a theme is taken away as a table of its paragraphs and as citations of its documents', async () => {
  const { page, close } = await openPage('themes/neglect/');
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

test('the list of documents is narrowed by kind, says how many are left, and the address keeps the choice', async () => {
  const { page, faults, close } = await openPage('reports/');
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

test('any other document of an authority can stand beside a report, theme by theme, and the address keeps which', async () => {
  const { page, faults, close } = await openPage('reports/redcar-and-cleveland/2017-02-sif/themes/');
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
  const { page, close } = await openPage('authorities/stockton-on-tees/themes/early-help/', {
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

test('authorities are put beside each other by address, and a theme of all stands side by side', async () => {
  const { page, faults, close } = await openPage('compare/?a=stockton-on-tees&b=redcar-and-cleveland');
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
  const { page, close } = await openPage('about/');
  await page.getByRole('button', { name: /How to read/ }).click();
  await page.getByLabel('High contrast').check();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.reload();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('contrast');
  await close();
});
