import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeHtml, withoutAttribute } from './change.ts';

const same = ({ source }: { source: string }): string => source;

test('what nobody changes stays byte for byte, however it is written', () => {
  const parts = [
    '<p>',
    '</p>',
    '<br/>',
    '</x>',
    '<a id=1 b>',
    '<svg><path d="M0"/></svg>',
    '<!-- < -->',
    '<!doctype html>',
  ];
  const texts = [
    '&amp;',
    '&',
    '<',
    '>',
    ' ¶ ',
    '"',
    '<script>a<b</script>',
    '<form>',
    '<title>t</title>',
    '</br>',
    '<![CDATA[x]]>',
  ];
  const html = fc.array(fc.constantFrom(...parts, ...texts)).map((all) => all.join(''));
  fc.assert(
    fc.property(html, (source) => {
      expect(changeHtml(source, { tag: same })).toBe(source);
    }),
  );
});

test('a tag that is taken out leaves one text, which a comment does not', () => {
  const change = { tag: (tag: { name: string; source: string }) => (tag.name === 'em' ? '' : tag.source) };
  const inBrackets = (source: string): string => (source === '' ? '' : `[${source}]`);
  expect(changeHtml('<p>a<em>b</em>c &amp; d<!-- x -->e</p>f', { ...change, text: inBrackets })).toBe(
    '<p>[abc &amp; d]<!-- x -->[e]</p>[f]',
  );
});

test('an attribute goes with the space before it, and the others stay', () => {
  const change = (html: string): string =>
    changeHtml(html, {
      tag: (tag) => {
        const id = tag.attributes.find(({ name }) => name === 'id');
        return id ? withoutAttribute(tag, id) : tag.source;
      },
    });
  expect(change('<p class="a"  id="b" hidden>x</p>')).toBe('<p class="a" hidden>x</p>');
  expect(change('<br id=b />')).toBe('<br />');
});
