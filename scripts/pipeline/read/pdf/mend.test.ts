import { expect, it } from 'vitest';
import type { Glyphs } from './glyphs.ts';
import { mend, type Part } from './mend.ts';

const origin = { tag: 'LI', depth: 1, page: 1 };

function at(text: string, left: number, base: number): Glyphs {
  return { text, left, base, width: text.length * 6, size: 12, font: 'f', artifact: false };
}

function texts(parts: Part[]): string[] {
  return mend(parts).map(({ glyphs }) => glyphs.map(({ text }) => text).join('|'));
}

it('a piece of a line that the tags put elsewhere comes back to its line', () => {
  const body = { glyphs: [at('which focused on', 100, 50), at('care, has ended', 100, 65)], origin };
  const label = { glyphs: [at('homes for children in', 200, 50)], origin };
  expect(texts([label, body])).toEqual(['which focused on|homes for children in|care, has ended']);
});

it('a printed number tagged apart from its text comes to it', () => {
  const number = { glyphs: [at('14.', 70, 50)], origin };
  const text = { glyphs: [at('Children are safe.', 110, 50)], origin };
  expect(texts([number, text])).toEqual(['14.|Children are safe.']);
});

it('cells side by side and lines one below the other stay apart', () => {
  const area = { glyphs: [at('Overall', 70, 50)], origin };
  const grade = { glyphs: [at('Good', 300, 50)], origin };
  const below = { glyphs: [at('Next', 70, 70)], origin };
  expect(texts([area, grade, below])).toEqual(['Overall', 'Good', 'Next']);
});

it('the first word of an item that the tags hold with the item above comes to its own item', () => {
  const item = { glyphs: [at('▪ plans are issued in time', 70, 50), at('Plans', 90, 68)], origin };
  const next = { glyphs: [at('▪', 70, 68), at('are read.', 122, 68)], origin };
  expect(texts([item, next])).toEqual(['▪ plans are issued in time', '▪|Plans|are read.']);
});

it('the first line of an item that the tags hold with the item above comes to its mark', () => {
  const item = { glyphs: [at('▪', 70, 50), at('plans are issued.', 88, 50), at('Children wait for', 88, 68)], origin };
  const next = { glyphs: [at('▪', 70, 68), at('their assessments.', 88, 83)], origin };
  expect(texts([item, next])).toEqual(['▪|plans are issued.', '▪|Children wait for|their assessments.']);
});
