import { describe, expect, it } from 'vitest';
import { blocksByGeometry } from './geometry.ts';
import type { Glyphs } from './glyphs.ts';

const fonts = { bold: new Set<string>(), size: 12, words: new Map<string, number>() };

function at(text: string, left: number, base: number, size = 12): Glyphs {
  return { text, left, base, width: (text.length * size) / 2, size, font: 'f', artifact: false };
}

const bold = { ...fonts, bold: new Set(['bold']) };
const NUMBERED = [at('14. Help comes early.', 70, 100), at('Children are seen alone.', 99, 114)];

function shapes(...glyphs: Glyphs[]): unknown[] {
  const blocks = blocksByGeometry(glyphs, { page: 1, tag: '' }, bold);
  return blocks.map((block) => block.type === 'block' && [block.shape, block.value]);
}

function read(...glyphs: Glyphs[]): unknown[] {
  const blocks = blocksByGeometry(glyphs, { page: 1, tag: '' }, fonts);
  return blocks.map((block) => block.type === 'block' && [block.marker, block.value, block.hints.large ?? false]);
}

describe('lines without tags', () => {
  it('are one item, though its mark is larger than its letters', () => {
    const glyphs = [
      at('◼', 88, 164, 14),
      at('Attendance at key meetings for', 106, 164),
      at('children in need.', 106, 178),
    ];
    expect(read(...glyphs)).toEqual([['◼', 'Attendance at key meetings for children in need.', false]]);
  });

  it('are one paragraph, though a raised ending stands in it', () => {
    const glyphs = [
      at('41. Advisers work with them', 70, 250),
      at('soon after the', 99, 264),
      at('16', 190, 264),
      at('th', 202, 260, 8),
      at('birthday.', 99, 278),
    ];
    expect(read(...glyphs)).toEqual([['41.', 'Advisers work with them soon after the 16th birthday.', false]]);
  });
});

describe('what stands to the right of the margin', () => {
  it('is an item, whose mark may be drawn', () => {
    expect(shapes(...NUMBERED, at('the quality of plans', 113, 140)).at(-1)).toEqual(['item', 'the quality of plans']);
  });

  it('is a heading where it is bold', () => {
    const heading = { ...at('Areas for improvement', 88, 140), font: 'bold' };
    expect(shapes(...NUMBERED, heading).at(-1)).toEqual(['text', 'Areas for improvement']);
  });

  it('is a further paragraph where it stands below the text of a numbered one', () => {
    expect(shapes(...NUMBERED, at('Their views are heard.', 99, 140)).at(-1)).toEqual([
      'text',
      'Their views are heard.',
    ]);
  });
});
