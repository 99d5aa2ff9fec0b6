import { expect, test } from 'vitest';
import { forPagefind } from './page.ts';

test('only links keep their ids, so that no section is kept twice', () => {
  const html = '<section class="part" id="help"><a class="n" id="p1" href="#p1">1</a><p id="x">Text</p></section>';
  expect(forPagefind(html)).toBe('<section class="part"><a class="n" id="p1" href="#p1">1</a><p>Text</p></section>');
});

test('an abbreviation, an article and a link with other attributes first are told apart', () => {
  expect(forPagefind('<abbr id="a"><article id="b"><a href="#c" id="c">')).toBe('<abbr><article><a href="#c" id="c">');
});

test('letters printed as one and possible breaks make no other word', () => {
  expect(forPagefind('<p>o\uFB03cers safe\u00ADguard</p>')).toBe('<p>officers safeguard</p>');
});

test('the number of a paragraph is a result of its own, by its spoken name', () => {
  expect(forPagefind('<a class="n" id="p1" href="#p1" aria-label="Paragraph 1">1</a>')).toBe(
    '<a class="n" id="p1" href="#p1" aria-label="Paragraph 1" data-pagefind-title="Paragraph 1">1</a>',
  );
});
