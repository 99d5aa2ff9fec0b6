import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { colour } from '../site/colours.ts';
import { violationsOf } from './axe.ts';
import { openPage, type Watched } from './chromium.ts';

const REPORT = 'reports/stockton-on-tees/2023-03-ilacs/';

const base = (): string => new URL(inject('site')).pathname;
/** The file of the built site at an address. */
const fileAt = (address: string): string => {
  expect(address.startsWith(base()), address).toBe(true);
  return join(inject('dist'), address.slice(base().length).replace(/\/$|^$/u, '/index.html'));
};

interface AppManifest {
  start_url: string;
  scope: string;
  display: string;
  background_color: string;
  theme_color: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
  shortcuts: { name: string; url: string }[];
}
const manifest = (): AppManifest =>
  JSON.parse(readFileSync(join(inject('dist'), 'manifest.webmanifest'), 'utf8')) as AppManifest;

/**
 * Opens a page as an installed app shows it. A browser without windows has no such display, nor can it be emulated:
 * the styles come with their condition for it turned into the one for a browser.
 */
async function openInstalled(path: string, options = {}): Promise<Watched> {
  const watched = await openPage('about/', { serviceWorkers: 'block', ...options });
  let turned = 0;
  await watched.page.route('**/*.css', async (route) => {
    const css = await (await route.fetch()).text();
    turned += css.split('(display-mode:standalone)').length - 1;
    await route.fulfill({
      contentType: 'text/css',
      body: css.replaceAll('(display-mode:standalone)', '(display-mode:browser)'),
    });
  });
  await watched.page.goto(new URL(path, inject('site')).href);
  expect(turned).toBeGreaterThan(0);
  return watched;
}
const back = (page: Page) => page.getByRole('button', { name: 'Back', exact: true });
const copyLink = (page: Page) => page.getByRole('button', { name: 'Copy this page’s link' });

test('each icon is there, in the size and the form that the manifest says', async () => {
  const { icons } = manifest();
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes, type } of icons) {
    const { width, height, format } = await sharp(fileAt(src)).metadata();
    expect(`${width}x${height} image/${format}`, src).toBe(`${sizes} ${type}`);
  }
});

test('an icon that a device cuts to its own shape has no see-through part', async () => {
  for (const icon of ['maskable-512', 'apple-180']) {
    expect((await sharp(join(inject('dist'), `icons/${icon}.png`)).stats()).isOpaque, icon).toBe(true);
  }
});

test('the app starts on a page of its own, its shortcuts lead to pages, and its colours are those of the styles', () => {
  const { start_url, scope, shortcuts, display, background_color, theme_color } = manifest();
  expect([start_url, scope, display]).toEqual([base(), base(), 'standalone']);
  expect(shortcuts.map(({ name }) => name)).toEqual(['Search', 'Kept for offline']);
  for (const { url } of [{ url: start_url }, ...shortcuts]) expect(existsSync(fileAt(url)), url).toBe(true);
  expect([background_color, theme_color]).toEqual([colour('paper').light, colour('paper').light]);
});

test('Chromium finds no fault with the manifest and would install the site', async () => {
  const { page, close } = await openPage('');
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(url).toBe(new URL('manifest.webmanifest', inject('site')).href);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await close();
});

test('every page names the manifest, the icon of an Apple device, and the colours of the bars', () => {
  const pages = globSync('**/*.html', { cwd: inject('dist') });
  expect(pages.length).toBeGreaterThan(100);
  const { light, dark } = colour('paper');
  for (const page of pages) {
    const html = readFileSync(join(inject('dist'), page), 'utf8');
    expect(html, page).toContain(`<link rel="manifest" href="${base()}manifest.webmanifest">`);
    expect(html, page).toContain(`<link rel="apple-touch-icon" href="${base()}icons/apple-180.png">`);
    expect(html, page).toContain(`media="(prefers-color-scheme: light)" content="${light}">`);
    expect(html, page).toContain(`media="(prefers-color-scheme: dark)" content="${dark}">`);
  }
});

test('the bars of a device take the colour that the reader chose, and let it go again', async () => {
  const { page, close } = await openPage('about/');
  const bars = (): string[] =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(({ content }) => content);
  await page.locator('.opener').click();
  await page.getByLabel('Dark', { exact: true }).check();
  expect(await page.evaluate(bars)).toEqual(['rgb(22, 24, 26)', 'rgb(22, 24, 26)']);
  await page.reload();
  expect(await page.evaluate(bars)).toEqual(['rgb(22, 24, 26)', 'rgb(22, 24, 26)']);
  await page.locator('.opener').click();
  await page.getByLabel('As the device').check();
  expect(await page.evaluate(bars)).toEqual([colour('paper').light, colour('paper').dark]);
  await close();
});

test('in a browser there is no second way back', async () => {
  const { page, close } = await openPage(REPORT);
  expect(await page.locator('#standalone').isVisible()).toBe(false);
  await close();
});

test('without scripts the installed app shows no buttons that do nothing', async () => {
  const { page, close } = await openInstalled(REPORT, { javaScriptEnabled: false });
  expect(await page.locator('#standalone').isVisible()).toBe(false);
  await close();
});

test('the installed app has a way back, by keyboard too', async () => {
  const { page, faults, close } = await openInstalled(REPORT);
  expect(await back(page).isEnabled()).toBe(true);
  await back(page).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/about\/$/u);
  expect(faults).toEqual([]);
  await close();
});

test('the installed app copies the link of the page, with its paragraph, and says so', async () => {
  const { page, close } = await openInstalled(`${REPORT}#p2`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await copyLink(page).click();
  await page.getByRole('status').filter({ hasText: 'Link copied.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(`${REPORT}#p2`, inject('site')).href);
  await close();
});

test('where copying is refused, the installed app shows the link', async () => {
  const { page, close } = await openInstalled('themes/');
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
  await copyLink(page).click();
  await page
    .getByRole('status')
    .filter({ hasText: new URL('themes/', inject('site')).href })
    .waitFor();
  await close();
});

test('the installed app has no fault that axe finds, in the light and in the dark, and fits a phone', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const { page, close } = await openInstalled(REPORT, { colorScheme, viewport: { width: 320, height: 640 } });
    expect(await copyLink(page).isVisible()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  }
});
