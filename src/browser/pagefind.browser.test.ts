import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openPage } from './chromium.ts';

/** In the page: what Pagefind’s own interface gives for a query in both bundles. As text, since the test’s own tools rewrite imports. */
const ASK = (base: string, words: string, options: object): string => `(async () => {
  const pagefind = await import(${JSON.stringify(`${base}pagefind/pagefind.js`)});
  await pagefind.init();
  await pagefind.mergeIndex(${JSON.stringify(`${base}pagefind/recent/`)});
  const { results } = await pagefind.search(${JSON.stringify(words)}, ${JSON.stringify(options)});
  const found = await Promise.all(results.map(({ data }) => data()));
  return found.flatMap(({ url, sub_results }) => [url, ...sub_results.map((part) => part.url)]);
})()`;

/** Asks as a page of somebody else’s making would. */
async function ask(words: string, options: object = {}): Promise<{ addresses: string[]; faults: readonly string[] }> {
  const { page, faults, close } = await openPage('about/');
  const addresses = await page.evaluate<string[]>(ASK(new URL(inject('site')).pathname, words, options));
  await close();
  return { addresses, faults };
}

test('Pagefind’s own interface finds “return home interview” in reports, with our anchors, and the page allows it', async () => {
  const { addresses, faults } = await ask('return home interview');
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses)
    expect(address).toMatch(/^\/base\/reports\/[a-z-]+\/[a-z0-9-]+\/(?:#[a-z0-9.-]+)?$/u);
  const anchored = addresses.filter((address) => address.includes('#'));
  expect(anchored.length).toBeGreaterThan(0);
  for (const address of anchored) {
    const [path = '', anchor = ''] = address.replace('/base/', '').split('#');
    expect(readFileSync(join(inject('dist'), path, 'index.html'), 'utf8')).toMatch(
      new RegExp(`<a class="n" id="${anchor.replaceAll('.', '\\.')}"`, 'u'),
    );
  }
  expect(faults).toEqual([]);
});

test('Pagefind’s own filters know authority and framework', async () => {
  const { addresses } = await ask('children', { filters: { authority: 'stockton-on-tees', framework: 'ilacs' } });
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(address).toMatch(/^\/base\/reports\/stockton-on-tees\//u);
});

test('the chunks of the index are small: the setting that this hangs on is still known to Pagefind', () => {
  const folder = join(inject('dist'), 'pagefind/index');
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  const median = sizes.sort((one, other) => one - other)[sizes.length >> 1] ?? Infinity;
  expect(sizes.length).toBeGreaterThan(10);
  expect(median).toBeLessThan(5000);
});
