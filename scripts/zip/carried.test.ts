import { expect, test } from 'vitest';
import { carriedFiles, type SiteFile } from './carried.ts';
import { packZip } from './pack.ts';
import { strFromU8, unzipSync } from 'fflate';

const file = (path: string, text = path): SiteFile => ({ path, bytes: new TextEncoder().encode(text) });
const pathsOf = (files: readonly SiteFile[]): string[] => files.map(({ path }) => path);
const textAt = (files: readonly SiteFile[], path: string): string =>
  new TextDecoder().decode(files.find((each) => each.path === path)?.bytes);

test('what a browser would keep, and the service worker, stay behind; their page comes along', () => {
  const index = [
    'pagefind/kept/theme-a.bin',
    'pagefind/fragment/en_1.pf_fragment',
    'pagefind/recent/filter/en_2.pf_filter',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'pagefind/recent/pagefind-worker.js',
    'pagefind/names.bin',
    'pagefind/pagefind.en_1.pf_meta',
    'pagefind/recent/index/en_2.pf_index',
    'pagefind/wasm.en.pagefind',
  ];
  const site = [
    ...index,
    'reports/a/b/picture.png',
    'offline/index.html',
    'offline/sets.json',
    'offline/sets/all.json',
    'offline/packs/1.pack',
  ];
  const files = carriedFiles(
    [...site, 'service-worker.js', 'sitemap-0.xml', 'sitemaps.html'].map((path) => file(path)),
    '/',
  );
  expect(pathsOf(files)).toEqual([
    'README.txt',
    'offline/index.html',
    'pagefind/names.bin',
    'pagefind/pagefind.en_1.pf_meta',
    'pagefind/recent/index/en_2.pf_index',
    'pagefind/wasm.en.pagefind',
    'serve.json',
    'sitemaps.html',
  ]);
});

test('one line of the README says how to open the copy with any static server', () => {
  const lines = textAt(carriedFiles([], '/'), 'README.txt').split('\n');
  expect(lines.filter((line) => /npx serve \./u.test(line) && /python3 -m http\.server/u.test(line))).toHaveLength(1);
});

test('a page says that it is carried, and what is for browsers without scripts is there for files too', () => {
  const html = '<html lang="en-GB"><a href="/about/">x</a><noscript><p>Without</p></noscript></html>';
  expect(textAt(carriedFiles([file('index.html', html)], '/'), 'index.html')).toBe(
    '<html data-carried lang="en-GB"><a href="about/index.html">x</a>' +
      '<div class="without-script"><p>Without</p></div></html>',
  );
});

test('what is neither page nor style comes along byte for byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  const [carried] = carriedFiles([{ path: '_astro/a.woff2', bytes }], '/').filter(({ path }) => path.endsWith('woff2'));
  expect(carried?.bytes).toEqual(bytes);
});

test('the zip gives back its files, and has the same bytes whatever the order they were found in', () => {
  const site = [file('index.html', '<p>¶</p>'), file('a/index.html'), file('z.bin')];
  const zip = packZip(carriedFiles(site, '/'), 'pilcrow');
  expect(strFromU8(unzipSync(zip)['pilcrow/index.html'] ?? new Uint8Array())).toBe('<p>¶</p>');
  expect(packZip(carriedFiles(site.toReversed(), '/'), 'pilcrow')).toEqual(zip);
});

test('the server of the README leaves a stroke at the end of an address, so that relative links hold', () => {
  expect(JSON.parse(textAt(carriedFiles([], '/'), 'serve.json'))).toEqual({ cleanUrls: true, trailingSlash: true });
});
