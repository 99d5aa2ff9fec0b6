import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/domain/words.ts';
import type { Block } from '../../tree/source-tree.ts';
import { readText } from './read-text.ts';

const read = (text: string) => readText(new TextEncoder().encode(text));
const blocks = (text: string) => read(text).children as Block[];

test('a line is a block; its printed number stands beside it, with the list mark that the extraction gave it', () => {
  expect(
    blocks('- 14. Children\n1. More\n6.2.1 Help\n14 children').map(({ marker, value }) => [marker, value]),
  ).toEqual([
    ['- 14.', 'Children'],
    ['1.', 'More'],
    ['6.2.1', 'Help'],
    ['', '14 children'],
  ]);
});

test('an item knows its depth, a footnote its marker', () => {
  expect(blocks('- one\n - two\n² Note').map(({ shape, depth, marker }) => [shape, depth, marker])).toEqual([
    ['item', 1, '-'],
    ['item', 2, '-'],
    ['note', 0, '²'],
  ]);
});

test('an empty line is a gap; three, or a form feed, are a new page', () => {
  const hints = blocks('a b\n\nc d\n\n\n\ne f\n\fg h').map((block) => block.hints);
  expect(hints).toEqual([{}, { gapBefore: true }, { gapBefore: true, pageStart: true }, { pageStart: true }]);
});

test('lines with tabs are one table, with every cell, the empty ones too', () => {
  const [table] = read('\tPre\tPost\n11\t\tGood\t').children;
  expect(
    table?.type === 'table-block' && table.children.map((row) => row.children.map((cell) => cell.children.length)),
  ).toEqual([
    [0, 1, 1],
    [1, 0, 1, 0],
  ]);
});

test('bold, underlined and raised text is seen as such; other mark-up is text', () => {
  const [block] = blocks('A **bold** <u>word</u> Board¹ <b>no</b> <https://a.example/>.');
  expect(block?.runs.filter((run) => run.bold || run.italic || run.superscript || run.url)).toEqual([
    { text: 'bold', bold: true },
    { text: 'word', italic: true },
    { text: '¹', superscript: true },
    { text: 'https://a.example/', url: 'https://a.example/' },
  ]);
  expect(block?.value).toBe('A bold word Board¹ <b>no</b> https://a.example/.');
});

test('text in UTF-16 or Windows-1252 is text too', () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'Café'].flatMap((char) => [char.charCodeAt(0), 0])]);
  expect((readText(utf16).children[0] as Block).value).toBe('Café');
  expect((readText(Uint8Array.from([0x43, 0x61, 0x66, 0xe9])).children[0] as Block).value).toBe('Café');
});

test('marks that turn the direction of text and control characters are no part of a word', () => {
  const tree = read('right\u202eto left\u202c a\u0007b');
  expect(tree.words).toEqual(['rightto', 'left', 'ab']);
});

test('the words are those of the file', () => {
  const text = '1. One two\n- three\tfour\n\n**five**';
  expect(read(text).words).toEqual(wordsOf(text.replaceAll('**', '')));
});
