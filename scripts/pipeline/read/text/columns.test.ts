import { expect, test } from 'vitest';
import { withRows } from './columns.ts';
import { textLines } from './lines.ts';

const rows = (text: string) => withRows(textLines(text), new Set()).map((line) => line.text);

test('a row of two columns is one line, over as many lines as its cells take', () => {
  const text = `
 Judgement                               Grade

 The experiences and progress of         Requires improvement
 children who need help                  to be good

                                         Requires
 Overall effectiveness
                                         Improvement`;
  expect(rows(text)).toEqual([
    'Judgement\tGrade',
    'The experiences and progress of children who need help\tRequires improvement to be good',
    'Overall effectiveness\tRequires Improvement',
  ]);
});

test('each first column that begins anew begins a row, gap or none', () => {
  const text = `Care leavers who need help        Good
and advice
                                  Outstanding
Overall effectiveness`;
  expect(rows(text)).toEqual(['Care leavers who need help and advice\tGood', 'Overall effectiveness\tOutstanding']);
});

test('a line that runs through both columns is text, and so is a paragraph set in behind its number', () => {
  const text = `Children’s services in Anytown require improvement to be good
1. Help and protection            Good
2. Leadership                     Good

3.     Leaders know the service well, and the children who use it, and
       they say so.`;
  expect(rows(text)).toEqual([
    'Children’s services in Anytown require improvement to be good',
    '1. Help and protection\tGood',
    '2. Leadership\tGood',
    '3.     Leaders know the service well, and the children who use it, and',
    '       they say so.',
  ]);
});

test('rows that follow each other are of one table', () => {
  expect(withRows(textLines('A one      Good\n\nB two      Good'), new Set()).map(({ gap }) => gap)).toEqual([0, 0]);
});
