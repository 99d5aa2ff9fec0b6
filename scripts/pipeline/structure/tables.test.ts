import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from '../tree/source-tree.ts';
import { mdastTable, underHeadings } from './tables.ts';

function block(value: string): Block {
  return { type: 'block', shape: 'text', value, runs: [{ text: value }], marker: '', depth: 0, hints: {} };
}

function table(...rows: string[][]): TableBlock {
  const children = rows.map((row) => ({
    type: 'row-block' as const,
    children: row.map((cell) => ({ type: 'cell-block' as const, children: cell.split('\n').map(block) })),
  }));
  return { type: 'table-block', children, hints: {} };
}

function rowsOf(source: TableBlock): string[][] {
  return mdastTable(source).children.map((row) => row.children.map((cell) => toString(cell)));
}

describe('the table of judgements', () => {
  it('has no row for the lead inspector, whom the tags put above its headings', () => {
    const { lines, table: rows } = underHeadings(
      table(['Lead inspector:', 'Ann Example\nHer Majesty’s Inspector'], ['Judgement', 'Grade'], ['Overall', 'Good']),
    );
    expect(lines.map((children) => toString({ type: 'paragraph', children }))).toEqual([
      'Lead inspector: Ann Example Her Majesty’s Inspector',
    ]);
    expect(rowsOf(rows)).toEqual([
      ['Judgement', 'Grade'],
      ['Overall', 'Good'],
    ]);
  });

  it('stays as it is where its headings are its first row, or where it has none', () => {
    for (const whole of [table(['Judgement', 'Grade'], ['Overall', 'Good']), table(['1. Children in care', 'Good'])])
      expect(underHeadings(whole)).toEqual({ lines: [], table: whole });
  });
});
