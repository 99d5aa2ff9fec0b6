import { expect, it } from 'vitest';
import { besideAt } from './beside.ts';
import type { Glyphs } from './glyphs.ts';
import { type Line, lineOf } from './lines.ts';

/** A line of stretches, each a text and its left edge; letters are half as wide as their size. */
function line(base: number, ...stretches: [text: string, left: number][]): Line {
  const glyphs = stretches.map(
    ([text, left]) => ({ text, left, base, size: 14, width: text.length * 7, font: 'F' }) as unknown as Glyphs,
  );
  return lineOf(glyphs);
}

const prose = (base: number): Line => line(base, ['Since the last inspection there have been many improvements.', 70]);
const grade: [string, number] = ['Requires improvement', 360];

it('a grade between the two lines of a heading stands beside both', () => {
  const lines = [
    line(112, ['The experiences and progress of', 70]),
    line(120, grade),
    line(128, ['children who need help and protection', 70]),
    prose(160),
  ];
  expect(besideAt(lines, 0)).toEqual({ length: 3, edge: 360 });
});

it('a grade on the middle line of three stands beside all', () => {
  const lines = [
    line(112, ['The experiences and progress of', 70]),
    line(128, ['children looked after and', 70], grade),
    line(144, ['permanence', 70]),
    prose(176),
  ];
  expect(besideAt(lines, 0)).toEqual({ length: 3, edge: 360 });
});

it('text beside a first line only, text in one column and lines further down are no such row', () => {
  expect(besideAt([line(112, ['The experiences of', 70], grade), line(128, ['children', 70]), prose(160)], 0)).toBe(
    undefined,
  );
  expect(besideAt([prose(112), prose(128), prose(144)], 0)).toBe(undefined);
  expect(besideAt([prose(104), line(112, ['of children', 70]), line(120, grade), line(128, ['help', 70])], 1)).toBe(
    undefined,
  );
});

it('nor is a page number beside a running foot', () => {
  const foot = [line(780, ['Inspection of Westmorland children’s services', 70]), line(787, ['2', 500])];
  expect(besideAt([...foot, line(794, ['6 to 17 March 2023', 70])], 0)).toBe(undefined);
});
