import { expect, test } from 'vitest';
import type { Move } from './ledger.ts';
import { cameTo, leftFor, movedReports, wentFrom } from './moves.ts';

const on = '2026-11-21';
const because = 'A test.';
const within: Move = { from: 'leeds/a#summary-2', to: 'leeds/a#summary-3', on, because };
const across: Move = { from: 'leeds/a#p9', to: 'leeds/b#p1', on, because };
const whole: Move = { from: 'leeds/old', to: 'leeds/new', on, because };
const inWhole: Move = { from: 'leeds/old#p2', to: 'leeds/new#p3', on, because };
const moves = [within, across, whole, inWhole];

test('a paragraph says what it was, and the place it left says where it is', () => {
  expect(cameTo(moves, 'leeds/a', 'summary-3')).toEqual([
    { other: { report: 'leeds/a', anchor: 'summary-2' }, on, because },
  ]);
  expect(wentFrom(moves, 'leeds/a', 'summary-2')).toEqual([
    { other: { report: 'leeds/a', anchor: 'summary-3' }, on, because },
  ]);
  expect(cameTo(moves, 'leeds/a', 'summary-2')).toEqual([]);
});

test('what left for another report is kept as an anchor where it was, unless another text has it', () => {
  const note = { other: { report: 'leeds/b', anchor: 'p1' }, on, because };
  expect(leftFor(moves, 'leeds/a', new Set(['p1', 'summary-3']), new Set(['summary-3']))).toEqual([
    { anchor: 'p9', note },
  ]);
  expect(leftFor(moves, 'leeds/a', new Set(['p9', 'summary-2']), new Set())).toEqual([]);
});

test('a report that moved leads each of its anchors on', () => {
  const [moved] = movedReports(moves, [{ report: 'leeds/old', anchors: { p1: 'x', p2: 'y' } }]);
  expect(moved?.from.report).toBe('leeds/old');
  expect(moved?.anchors).toEqual([
    { anchor: 'p1', to: { report: 'leeds/new', anchor: 'p1' } },
    { anchor: 'p2', to: { report: 'leeds/new', anchor: 'p3' } },
  ]);
});

test('an old anchor that only the moves know leads on too', () => {
  const [moved] = movedReports(moves, []);
  expect(moved?.anchors).toEqual([{ anchor: 'p2', to: { report: 'leeds/new', anchor: 'p3' } }]);
});
