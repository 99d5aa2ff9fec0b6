import { expect, test } from 'vitest';
import { placedWords, textDirective } from './text-fragment.ts';

const PAGE = [
  'Social workers know their children well.',
  '12.',
  'Most children see their social worker often. Social workers know their children well, and well-being is good.',
  'Plans are clear',
  'Plans are not reviewed in time, and drift follows for too many children who wait for a permanent home.',
];
const words = placedWords(PAGE);

/** The directive for words as they stand in one block, to words in the same or another. */
function directive(block: number, text: string, endBlock = block, endText = text): string {
  const from = (PAGE[block] ?? '').indexOf(text);
  const to = (PAGE[endBlock] ?? '').indexOf(endText) + endText.length;
  const first = words.findIndex((word) => word.block === block && word.to > from);
  const last = words.findLastIndex((word) => word.block === endBlock && word.from < to);
  return decodeURIComponent(textDirective(PAGE, words, [first, last]));
}

test('words that stand once on the page are named as they are', () => {
  expect(directive(2, 'Most children see')).toBe('text=Most children see');
});

test('a word cut in two is taken whole', () => {
  expect(directive(4, 'viewed in tim')).toBe('text=reviewed in time');
});

test('words met before on the page get the words before them', () => {
  expect(directive(2, 'Social workers know')).toBe('text=worker often-,Social workers know');
});

test('no term crosses from one block into the next', () => {
  expect(directive(3, 'are clear', 4, 'Plans are')).toBe('text=are clear,Plans are');
});

test('many words are named by their first and last', () => {
  expect(directive(4, 'Plans are not reviewed', 4, 'a permanent home')).toBe(
    'text=Plans are not reviewed,for a permanent home',
  );
});

test('the last words are those after the first, not the same words elsewhere', () => {
  expect(directive(0, 'know', 2, 'their children well')).toBe('text=know their children well,know their children well');
  expect(directive(2, 'Most children see', 2, 'Social workers know their children well')).toBe(
    'text=Most children see their,know their children well',
  );
});

test('hyphens and commas of the words cannot be read as parts of the directive', () => {
  const [first, last] = [
    words.findIndex(({ text }) => text === 'time'),
    words.findIndex(({ text }) => text === 'drift'),
  ];
  expect(textDirective(PAGE, words, [first, last])).toBe('text=time%2C%20and%20drift');
  const being = words.findIndex(({ text }) => text === 'being');
  expect(textDirective(PAGE, words, [being - 1, being])).toBe('text=well%2Dbeing');
});
