import { expect, test } from 'vitest';
import { changeHtml } from '../../src/html/change.ts';
import { relativeStyle, relativeTag } from './relative.ts';

const PATH = 'reports/leeds/2022-01-ilacs/index.html';
const page = (html: string, base = '/'): string => changeHtml(html, { tag: (tag) => relativeTag(tag, PATH, base) });

test('a link to a folder names the file that a server would find there', () => {
  expect(page('<a href="/themes/neglect/#p3">')).toBe('<a href="../../../themes/neglect/index.html#p3">');
  expect(page('<a class="wordmark" href="/">')).toBe('<a class="wordmark" href="../../../index.html">');
  expect(page('<form action="/search/">')).toBe('<form action="../../../search/index.html">');
});

test('the base path goes: the copy has none', () => {
  expect(page('<img src="/base/icon.svg">', '/base/')).toBe('<img src="../../../icon.svg">');
  expect(page('<a href="/elsewhere/">', '/base/')).toBe('<a href="/elsewhere/">');
});

test('a link to a place on the same page stays on it', () => {
  expect(page('<a href="/reports/leeds/2022-01-ilacs/#p1">')).toBe('<a href="#p1">');
  expect(page('<a href="#p1">')).toBe('<a href="#p1">');
});

test('addresses of other hosts stay', () => {
  const link = '<a href="https://www.gov.uk/a/">';
  expect(page(link)).toBe(link);
});

test('words that look like a link are not changed, in text or in an attribute', () => {
  const text = '<p title="see href=&quot;/a/&quot; > b">It says href="/themes/" and &lt;a href="/themes/"&gt;.</p>';
  expect(page(text)).toBe(text);
  const quoted = `<p data-words='a > b href="x"'>x</p>`;
  expect(page(quoted)).toBe(quoted);
});

test('a style sheet finds its letters beside it', () => {
  const css = '@font-face{src:url(/base/_astro/a.woff2)}b{background:url(data:image/png;base64,AA)}';
  expect(relativeStyle(css, '_astro/Page.css', '/base/')).toBe(
    '@font-face{src:url(../_astro/a.woff2)}b{background:url(data:image/png;base64,AA)}',
  );
});
