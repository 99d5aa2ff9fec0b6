import { expect, test } from 'vitest';
import { pageLinks } from './page-links.ts';

test('ids and addresses are read as a browser reads them, however they are written', () => {
  const html = `<h2 ID='a&amp;b'></h2><a title="x > y" href="/s/?q=1&#38;r=2">s</a><img alt="" src=/a.png><form action="/f/">`;
  const { ids, links } = pageLinks(html);
  expect([...ids]).toEqual(['a&b']);
  expect(links).toEqual(['/s/?q=1&r=2', '/a.png', '/f/']);
});

test('what only looks like an id or a link is none', () => {
  const html = '<p data-x="y id=z"> id="t" <script>const a = \'<a href="/b/" id="c">\'</script><!-- <i id="d"> --></p>';
  expect(pageLinks(html)).toEqual({ ids: new Set(), links: [], doubled: [] });
});

test('an id that stands twice is named', () => {
  expect(pageLinks('<p id="a"></p><p id="b"></p><p id="a"></p>').doubled).toEqual(['a']);
});
