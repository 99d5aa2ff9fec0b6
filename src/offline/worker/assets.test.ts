import { expect, test } from 'vitest';
import { assetsOf } from './assets.ts';
import { decoded } from './decoded.ts';

test('a page is kept with the files of the build that it names, whatever its text says', () => {
  const html =
    '<link href="/base/_astro/a.css"><script src="/base/_astro/b.js"></script>' +
    '<p>See "http://elsewhere.example/_astro/x.js" and "/base/_astro/unknown.js".</p>';
  expect(assetsOf(html, new Set(['/base/_astro/a.css', '/base/_astro/b.js', '/base/_astro/c.js']))).toEqual([
    '/base/_astro/a.css',
    '/base/_astro/b.js',
  ]);
});

test('an address that is no text has no path', () => {
  expect(decoded('/base/%')).toBeUndefined();
  expect(decoded('/base/caf%C3%A9/')).toBe('/base/café/');
});
