import { expect, test } from 'vitest';
import { readTags, type Tag } from './tags.ts';

function tagsOf(html: string, decodeEntities = true): Tag[] {
  const tags: Tag[] = [];
  readTags(html, { tag: (tag) => tags.push(tag) }, { decodeEntities });
  return tags;
}
const written = (html: string): string[] => tagsOf(html).map(({ source }) => source);

test('a tag is known as it is written, with the place of each attribute in it', () => {
  const [tag] = tagsOf(`x <A href='/a/?b&amp;c' id=p1 hidden>`);
  const parts = tag?.attributes.map(({ start, end, ...rest }) => [tag.source.slice(start, end), rest]);
  expect([tag?.name, tag?.closing, tag?.source]).toEqual(['a', false, `<A href='/a/?b&amp;c' id=p1 hidden>`]);
  expect(parts).toEqual([
    [`href='/a/?b&amp;c'`, { name: 'href', value: '/a/?b&c', quote: "'" }],
    ['id=p1', { name: 'id', value: 'p1', quote: '' }],
    ['hidden', { name: 'hidden', value: '', quote: '' }],
  ]);
});

test('a value stays as it is written where that is asked', () => {
  expect(tagsOf('<a href="/?b&amp;c">', false)[0]?.attributes[0]?.value).toBe('/?b&amp;c');
});

test('an angle bracket in a value ends no tag', () => {
  expect(written('<p title="a > b"><b>x</b></p>')).toEqual(['<p title="a > b">', '<b>', '</b>', '</p>']);
});

test('what looks like a tag in a script, a comment or a text is none', () => {
  expect(written('<script>"<a id=x>"</script><!-- <a id="y"> -->&lt;a id="z"&gt; 1 < 2')).toEqual([
    '<script>',
    '</script>',
  ]);
});

test('tags that HTML only implies are not visited', () => {
  expect(written('<ul><li>one<li>two</ul><br>')).toEqual(['<ul>', '<li>', '<li>', '</ul>', '<br>']);
});
