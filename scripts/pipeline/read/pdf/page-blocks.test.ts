import { expect, it } from 'vitest';
import type { Glyphs } from './glyphs.ts';
import { pageBlocks } from './page-blocks.ts';
import type { TagNode } from './units.ts';

const fonts = { bold: new Set<string>(), size: 12, words: new Map<string, number>() };

function line(id: string, text: string, base: number): Glyphs {
  return { id, text, left: 99, base, width: text.length * 6, size: 12, font: 'f', artifact: false };
}

/** A list of one item, its label and its text each one marked content. */
function item(label: string, text: string): TagNode {
  const content = (id: string): TagNode[] => [{ type: 'content', id }];
  const parts = [
    { role: 'Lbl', children: content(label) },
    { role: 'LBody', children: content(text) },
  ];
  return { role: 'L', children: [{ role: 'LI', children: parts }] };
}

function shapes(glyphs: Glyphs[], tags: TagNode): unknown[] {
  const placed = pageBlocks({ number: 4, height: 842, glyphs, tags, rules: [] }, fonts);
  return placed.map((block) => block.type === 'block' && [block.shape, block.marker, block.value]);
}

it('the rest of a paragraph whose first line the tags took for the mark of an item is no item', () => {
  const glyphs = [line('a', 'This means that, for some children, ', 93), line('b', 'help comes late.', 107)];
  expect(shapes(glyphs, item('a', 'b'))).toEqual([
    ['text', '', 'This means that, for some children, help comes late.'],
  ]);
});

it('nor where the tags took only its first word', () => {
  const glyphs = [line('a', 'The', 93), { ...line('b', ' director leads by example.', 93), left: 120 }];
  expect(shapes(glyphs, item('a', 'b'))).toEqual([['text', '', 'The director leads by example.']]);
});

it('an item whose mark is drawn, and no text, is an item', () => {
  expect(shapes([line('b', 'The quality of plans.', 107)], item('a', 'b'))).toEqual([
    ['item', '', 'The quality of plans.'],
  ]);
});

it('parts that the tags name in another order than print has them stand as they are printed', () => {
  const glyphs = [
    { ...line('a', 'they ', 93), left: 99 },
    { ...line('b', 'i', 93), left: 129 },
    { ...line('c', 'dentify each child.', 93), left: 135 },
  ];
  const content = (id: string): TagNode => ({ type: 'content', id });
  const tags: TagNode = { role: 'P', children: [content('b'), content('a'), content('c')] };
  expect(shapes(glyphs, tags)).toEqual([['text', '', 'they identify each child.']]);
});

it('what counts the items of a list in brackets is the mark of an item', () => {
  const list = (text: string, role: string): unknown[] =>
    shapes([line('b', text, 107)], { role, children: [{ type: 'content', id: 'b' }] });
  expect(list('(ii) their parents are unwell', 'LI')).toEqual([['item', '(ii)', 'their parents are unwell']]);
  expect(list('(b) they are privately fostered', 'LI')).toEqual([['item', '(b)', 'they are privately fostered']]);
  expect(list('(ii) their parents are unwell', 'P')).toEqual([['text', '', '(ii) their parents are unwell']]);
  expect(list('(children) are safe', 'LI')).toEqual([['text', '', '(children) are safe']]);
});

it('two items that one tag holds are two, however near their lines are', () => {
  const at = (id: string, text: string, base: number): Glyphs => ({ ...line(id, text, base), left: 81 });
  const glyphs = [at('a', '▪ plans are issued in a timely', 93), { ...line('b', 'way', 107), left: 99 }];
  const tags: TagNode = { role: 'LI', children: ['a', 'b', 'c'].map((id) => ({ type: 'content', id })) };
  expect(shapes([...glyphs, at('c', '▪ reviews inform changes', 123)], tags)).toEqual([
    ['item', '▪', 'plans are issued in a timely way'],
    ['item', '▪', 'reviews inform changes'],
  ]);
});

it('two paragraphs that one tag holds are two where print leaves a gap, and a sentence ends above it', () => {
  const lines = [
    'The partnership jointly plans.',
    'Leaders act on it.',
    'The next inspection comes',
    'within three years.',
  ];
  const read = (bases: number[], role: string, texts = lines): unknown[] => {
    const ids = ['a', 'b', 'c', 'd'];
    const glyphs = texts.map((text, at) => line(ids[at] ?? '', text, bases[at] ?? 0));
    return shapes(glyphs, { role, children: ids.map((id) => ({ type: 'content', id })) });
  };
  expect(read([90, 105, 134, 149], 'P')).toHaveLength(2);
  expect(read([90, 120, 150, 180], 'P')).toHaveLength(1);
  expect(read([90, 105, 134, 149], 'LI')).toHaveLength(1);
  expect(read([90, 105, 134, 149], 'P', [lines[0] ?? '', 'Leaders of', 'The Children’s Trust', 'act.'])).toHaveLength(
    1,
  );
});
