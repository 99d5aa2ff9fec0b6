import { expect, test } from 'vitest';
import { forPagefind } from './page.ts';

test('only links keep their ids, so that no section is kept twice', () => {
  const html = '<section class="part" id="help"><a class="n" id="p1" href="#p1">1</a><p id="x">Text</p></section>';
  expect(forPagefind(html)).toBe('<section class="part"><a class="n" id="p1" href="#p1">1</a><p>Text</p></section>');
});

test('an article and a link with other attributes first are told apart', () => {
  expect(forPagefind('<article id="b"><a href="#c" id="c">')).toBe('<article><a href="#c" id="c">');
});

test('words are parted as in the plain text, whatever elements stand in them', () => {
  expect(forPagefind('<p>the <abbr title="child in need">CIN</abbr>/<abbr>CP</abbr> panel</p>')).toBe(
    '<p>the CIN/ CP panel</p>',
  );
  expect(forPagefind('<p>schools,<a class="noteref raised" id="r3" href="#n3">3</a> and</p>')).toBe(
    '<p>schools, 3 and</p>',
  );
});

test('letters printed as one and possible breaks make no other word', () => {
  expect(forPagefind('<p>o\uFB03cers safe\u00ADguard</p>')).toBe('<p>officers safeguard</p>');
});

test('the number of a paragraph is a result of its own, by its spoken name', () => {
  expect(forPagefind('<a class="n" id="p1" href="#p1" aria-label="Paragraph 1">1</a>')).toBe(
    '<a class="n" id="p1" href="#p1" aria-label="Paragraph 1" data-pagefind-title="Paragraph 1">1</a>',
  );
});

test('an attribute that holds an angle bracket hides no id, and a comment parts texts as before', () => {
  expect(forPagefind('<p title="a > b" id="c">in/<!-- x -->out a/b</p>')).toBe(
    '<p title="a > b">in/<!-- x -->out a/ b</p>',
  );
});
