import { expect, test } from 'vitest';
import { jointOfText } from './joins.ts';

function jointOf(before: string, next: string, ofPeople: boolean): string {
  const block = { type: 'block', shape: 'text', value: next, runs: [{ text: next }], marker: '', depth: 0 } as const;
  return jointOfText({
    before,
    inList: false,
    numbered: false,
    next: { ...block, runs: [...block.runs], hints: {} },
    allNumbered: true,
    ofPeople,
  });
}

const INSPECTORS = 'Team inspectors: Ann Example, HMI, Bo Sample, HMI, Cy Instance, HMI, Di Model, HMI';

test('each line of an inspection team is its own, however long the one before it', () => {
  expect(jointOf(INSPECTORS, 'Senior data analyst: Ed Case', true)).toBe('new');
});

test('names that go on over a page are of the line before them', () => {
  expect(jointOf(`${INSPECTORS} and`, 'Flo Token, HMI', true)).toBe('join');
});

test('a sentence that a page break cut goes on, whatever has a colon in it', () => {
  expect(jointOf(`${INSPECTORS} and the`, 'Safe Families programme: it works', false)).toBe('join');
});

test('a short line at the top of a page that leads to further items is no part of the item before it', () => {
  const next = { type: 'block', shape: 'text', value: '', runs: [], marker: '', depth: 0 } as const;
  const jointAfterItem = (value: string): string =>
    jointOfText({
      before: 'Ensure that the voice of the child contributes to planning.',
      inList: true,
      numbered: true,
      next: { ...next, value, runs: [{ text: value }], hints: { pageStart: true } },
      allNumbered: true,
    });
  expect(jointAfterItem('Within three months:')).toBe('append');
  expect(jointAfterItem('Plans are reviewed every month.')).toBe('join');
});

test('a sentence that a page break cut behind a semicolon or colon goes on', () => {
  const over = (before: string, next: string, pageStart: boolean): string => {
    const hints = pageStart ? { pageStart: true as const } : {};
    const block = {
      type: 'block' as const,
      shape: 'text' as const,
      value: next,
      runs: [],
      marker: '',
      depth: 0,
      hints,
    };
    return jointOfText({ before, inList: false, numbered: false, next: block, allNumbered: true });
  };
  expect(over('Leaders have improved stability;', 'strengthened partnerships; and listened.', true)).toBe('join');
  expect(over('Three things changed:', 'caseloads, supervision and plans.', true)).toBe('join');
  expect(over('Leaders have improved stability;', 'Strengths are many.', true)).toBe('new');
  expect(over('Leaders have improved stability;', 'strengthened partnerships.', false)).toBe('new');
});

test('what stands below a number that is alone on its line is its paragraph', () => {
  const hints = {};
  const next = {
    type: 'block' as const,
    shape: 'text' as const,
    value: 'Plans are read.',
    runs: [],
    marker: '',
    depth: 0,
    hints,
  };
  const meeting = { inList: false, next, allNumbered: true };
  expect(jointOfText({ ...meeting, before: '', numbered: true })).toBe('join');
  expect(jointOfText({ ...meeting, before: '', numbered: false })).toBe('new');
});

test('a paragraph without its full stop ends where print leaves a gap, and goes on where a page cut it', () => {
  const value = 'Newly qualified social workers are well supported.';
  const next = { type: 'block' as const, shape: 'text' as const, value, runs: [], marker: '', depth: 0, hints: {} };
  const before =
    'Leaders encourage the participation of children from the Children in Care Board in the work of others';
  const meeting = { before, inList: false, numbered: false, next, allNumbered: true };
  expect(jointOfText({ ...meeting, apart: true })).toBe('new');
  expect(jointOfText(meeting)).toBe('join');
  expect(jointOfText({ ...meeting, numbered: true, apart: true })).toBe('append');
});
