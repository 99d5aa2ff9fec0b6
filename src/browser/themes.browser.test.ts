import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openPage } from './chromium.ts';

test.each([true, false])(
  'paragraphs are chosen by grade without a new page, with JavaScript: %s',
  async (javaScriptEnabled) => {
    const { page, faults, close } = await openPage('themes/placements/', { javaScriptEnabled });
    const all = await page.locator('.found:visible').count();
    await page.getByRole('group', { name: 'Grade' }).getByLabel('Requires improvement').uncheck();
    const left = await page.locator('.found:visible').count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await page.locator('[data-under="requires-improvement"]:visible').count()).toBe(0);
    if (javaScriptEnabled) {
      expect(await page.locator('.filter [role=status]').textContent()).toBe(
        `${left} of ${all} paragraphs of this theme`,
      );
      for (const group of await page.locator('.finding:visible').all()) {
        expect(await group.locator('.found:visible').count()).toBeGreaterThan(0);
      }
    }
    expect(faults).toEqual([]);
    await close();
  },
);

test('in a report each theme of a paragraph says why, without JavaScript too', async () => {
  const { page, close } = await openPage('reports/stockton-on-tees/2023-03-ilacs/', {
    javaScriptEnabled: false,
  });
  const beside = page.locator('.p', { has: page.locator('#p14') });
  await beside.locator('summary', { hasText: 'Private fostering' }).click();
  expect(await beside.getByText('Matched: private fostering arrangements').isVisible()).toBe(true);
  expect(await beside.getByRole('link', { name: 'Wrong theme?' }).getAttribute('href')).toMatch(
    /^mailto:.+private-fostering.+2023-03-ilacs%23p14$/u,
  );
  await close();
});

test('a chart has its figures behind it, and all of a theme page opened up has no violation of accessibility', async () => {
  const { page, close } = await openPage('themes/placements/');
  await page.locator('summary', { hasText: 'The figures by year of inspection' }).click();
  expect(await page.getByRole('rowheader', { name: '2019' }).isVisible()).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  await close();
});

const SIDE_BY_SIDE = 'reports/stockton-on-tees/2023-03-ilacs/themes/';

test('on a phone the themes of a report are folded, and its words are on the first screen', async () => {
  const viewport = { width: 390, height: 844 };
  const { page, close } = await openPage(SIDE_BY_SIDE, { viewport, javaScriptEnabled: false });
  const themes = page.getByRole('navigation', { name: 'Themes of this report' });
  expect(await themes.getByRole('link').count()).toBe(0);
  expect((await page.locator('section h2').first().boundingBox())?.y).toBeLessThan(viewport.height);
  await themes.locator('summary').click();
  expect(await themes.getByRole('link').count()).toBeGreaterThan(30);
  await close();
});

test('where there is room the list is open without JavaScript, and every link in it is reached by key', async () => {
  const { page, close } = await openPage(SIDE_BY_SIDE, { javaScriptEnabled: false });
  const themes = page.getByRole('navigation', { name: 'Themes of this report' });
  const links = themes.getByRole('link');
  expect(await links.count()).toBeGreaterThan(30);
  expect(await themes.locator('summary').isVisible()).toBe(false);
  await page.locator('.kicker a').focus();
  for (const link of (await links.all()).slice(0, 3)) {
    await page.keyboard.press('Tab');
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
  }
  await close();
});

test.each([390, 1280])('a report theme by theme has no violation of accessibility at %i pixels', async (width) => {
  const { page, faults, close } = await openPage(SIDE_BY_SIDE, { viewport: { width, height: 844 } });
  expect(await violationsOf(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
