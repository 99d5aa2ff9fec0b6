import { expect, test } from 'vitest';
import type { Block } from '../tree/source-tree.ts';
import { type Draft, type HeadingLabel, type Piece, pieceOf } from '../tree/draft.ts';
import { levelHeadings } from './heading-levels.ts';

type Printed = Pick<HeadingLabel, 'role' | 'depth'> & Partial<HeadingLabel> & { size?: number; light?: true };

function block(value: string, hints: Block['hints']): Piece {
  return pieceOf({ type: 'block', shape: 'text', value, runs: [{ text: value }], marker: '', depth: 0, hints });
}

const text = (): Piece => ({
  ...block('A paragraph of the text. '.repeat(20), { size: 12 }),
  label: { is: 'unnumbered' },
});

function heading({ size, light, ...label }: Printed): Piece {
  const hints = size === undefined ? {} : { size, ...(light ? {} : { bold: true as const }) };
  return { ...block('A heading', hints), label: { is: 'heading', ...label } };
}

function levels(...pieces: Piece[]): (number | undefined)[] {
  const draft = { pieces, facts: { kind: 'sif-inspection' }, format: 'pdf', messages: [] } as unknown as Draft;
  levelHeadings(draft);
  return pieces.flatMap(({ label }) => (label?.is === 'heading' ? [label.level] : []));
}

const HEAD: Printed = { role: 'facts', depth: 2 };
const AREA: Printed = { role: 'judgement-area', depth: 2, area: 'in-care' };
const ADOPTION: Printed = { role: 'judgement-area', depth: 3, area: 'adoption' };
const RECOMMENDATIONS: Printed = { role: 'recommendations', depth: 2 };
const FINDINGS: Printed = { role: 'findings', depth: 3 };
const BOARD: Printed = { role: 'judgement-area', depth: 2, area: 'lscb' };

test('headings nest by the size of their letters, whatever they are', () => {
  const found = levels(
    heading({ ...HEAD, size: 16 }),
    heading({ ...HEAD, size: 14 }),
    text(),
    heading({ role: 'facts', depth: 4, size: 12 }),
    text(),
    heading({ ...RECOMMENDATIONS, size: 14 }),
    text(),
    heading({ ...BOARD, size: 16 }),
    text(),
  );
  expect(found).toEqual([2, 3, 4, 3, 2]);
});

test('no level is skipped: what is small right below what is large stands one level below it', () => {
  expect(levels(heading({ ...BOARD, size: 16 }), text(), heading({ ...FINDINGS, size: 12 }), text())).toEqual([2, 3]);
  expect(levels(heading({ role: 'summary', depth: 2, size: 14 }), text(), heading({ ...HEAD, size: 16 }))).toEqual([
    2, 2,
  ]);
});

test('light letters a little larger than the text rank below bold ones of its size', () => {
  const found = levels(
    heading({ ...RECOMMENDATIONS, size: 12 }),
    text(),
    heading({ role: 'recommendations', depth: 4, size: 12.6, light: true }),
    text(),
  );
  expect(found).toEqual([2, 3]);
});

test('so do they below bold ones a little smaller than the text', () => {
  const found = levels(
    heading({ ...RECOMMENDATIONS, size: 11.5 }),
    heading({ role: 'recommendations', depth: 4, size: 12.6, light: true }),
    text(),
  );
  expect(found).toEqual([2, 3]);
});

test('an area in the letters of what stands inside it ranks with the other parts of the report', () => {
  const found = levels(
    heading({ ...HEAD, size: 16 }),
    heading({ role: 'children-summary', depth: 2, size: 14 }),
    text(),
    heading({ ...AREA, size: 12 }),
    heading({ ...FINDINGS, size: 12 }),
    text(),
    heading({ ...ADOPTION, size: 12 }),
    text(),
  );
  expect(found).toEqual([2, 3, 3, 4, 4]);
});

test('areas below the heading that leads to them', () => {
  const found = levels(
    heading({ role: 'children-summary', depth: 2, size: 14 }),
    text(),
    heading({ role: 'other', depth: 2, size: 14 }),
    heading({ ...AREA, size: 12 }),
    heading({ role: 'summary', depth: 3, size: 12 }),
    text(),
  );
  expect(found).toEqual([2, 2, 3, 4]);
});

test('a heading right below one that is printed like it leads on from it, and so do its fellows', () => {
  const found = levels(
    heading(RECOMMENDATIONS),
    heading(RECOMMENDATIONS),
    text(),
    heading(RECOMMENDATIONS),
    text(),
    heading({ ...HEAD }),
    text(),
  );
  expect(found).toEqual([2, 3, 3, 2]);
});

test('a text without sizes ranks its headings by what they are, without a gap', () => {
  const found = levels(
    heading({ role: 'summary', depth: 2 }),
    text(),
    heading({ ...HEAD, id: 'local-authority' }),
    heading({ ...HEAD, id: 'local-authority-area' }),
    heading({ role: 'facts', depth: 4 }),
    text(),
    heading(AREA),
    heading(FINDINGS),
    text(),
    heading({ ...BOARD, id: 'lscb' }),
    text(),
  );
  expect(found).toEqual([2, 2, 3, 4, 3, 4, 2]);
});

test('a heading in the very letters of the text is of the rank of the last one of its kind', () => {
  const topic: Printed = { role: 'recommendations', depth: 4, light: true };
  const found = levels(
    heading({ ...RECOMMENDATIONS, size: 14 }),
    heading({ role: 'recommendations', depth: 2, size: 12 }),
    heading({ ...topic, size: 12.6 }),
    text(),
    heading({ ...topic, size: 12 }),
    text(),
  );
  expect(found).toEqual([2, 3, 4, 4]);
});
