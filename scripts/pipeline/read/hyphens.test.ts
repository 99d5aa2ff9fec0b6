import { expect, it } from 'vitest';
import { wordFrequencies, joinOf } from './hyphens.ts';

function joined(line: string, next: string, known: Record<string, number> = {}): string {
  const { drop, text } = joinOf(line, next, new Map(Object.entries(known)));
  return `${drop ? line.slice(0, -1) : line}${text}${next}`;
}

it('two lines are joined by a space', () => {
  expect(joined('Children are', 'safe')).toBe('Children are safe');
});

it('a word broken at its own hyphen keeps it', () => {
  expect(joined('the multi-', 'agency hub')).toBe('the multi-agency hub');
  expect(joined('the multi-', 'agency hub', { 'multi-agency': 3, multiagency: 1 })).toBe('the multi-agency hub');
  expect(joined('16-', 'year-olds')).toBe('16-year-olds');
});

it('a hyphen that stands for a later word keeps its space', () => {
  expect(joined('short-', 'and long-term')).toBe('short- and long-term');
  expect(joined('16-', 'or 17-year-olds')).toBe('16- or 17-year-olds');
});

it('a word with "to" inside is broken at either hyphen', () => {
  expect(joined('up-', 'to-date')).toBe('up-to-date');
  expect(joined('one-', 'to-one support')).toBe('one-to-one support');
  expect(joined('three-', 'to six-year-olds')).toBe('three- to six-year-olds');
});

it('a hyphen goes only where the document has the word without it more than once, and never with it', () => {
  expect(joined('to achie-', 've this', { achieve: 4 })).toBe('to achieve this');
  expect(joined('to achie-', 've this', { achieve: 1 })).toBe('to achie-ve this');
  expect(joined('a re-', 'form', { reform: 9, 're-form': 1 })).toBe('a re-form');
});

it('a soft hyphen goes, a dash between words stays apart, a range and a slash are whole', () => {
  expect(joined('inter\u00ad', 'agency')).toBe('interagency');
  expect(joined('good –', 'but')).toBe('good – but');
  expect(joined('2013–', '14')).toBe('2013–14');
  expect(joined('and/', 'or')).toBe('and/or');
});

it('the words of a document are counted inside its lines, with their hyphens', () => {
  expect(wordFrequencies(['Multi-agency work', 'multi-agency'])).toEqual(
    new Map([
      ['multi-agency', 2],
      ['work', 1],
    ]),
  );
});
