import { expect, test } from 'vitest';
import { breaksLinks, compareLedger } from './compare-ledger.ts';
import type { LedgerEntry, Move } from './ledger.ts';

const entry = (report: string, anchors: LedgerEntry['anchors']): LedgerEntry => ({
  report,
  versions: [],
  anchors,
});
const move = (from: string, to: string): Move => ({ from, to, on: '2026-11-21', because: 'A test.' });
const published = [
  entry('leeds/2018-11-ilacs-short', { summary: 'aaa', 'summary-1': 'bbb', 'summary-2': 'ccc', p1: 'ddd' }),
];
const leeds = (anchors: LedgerEntry['anchors']): LedgerEntry[] => [entry('leeds/2018-11-ilacs-short', anchors)];

test('what is as it was published gives nothing to say', () => {
  expect(compareLedger(published, published, [])).toEqual([]);
});

test('a report that is gone, or an anchor that is gone, breaks links', () => {
  const gone = compareLedger(published, [], []);
  expect(gone).toEqual([{ is: 'dropped', address: 'leeds/2018-11-ilacs-short' }]);
  const without = compareLedger(published, leeds({ summary: 'aaa', 'summary-1': 'bbb', 'summary-2': 'ccc' }), []);
  expect(without).toEqual([{ is: 'dropped', address: 'leeds/2018-11-ilacs-short#p1' }]);
  expect([...gone, ...without].every(breaksLinks)).toBe(true);
});

test('a paragraph put before others moves them, though their anchors still exist', () => {
  const now = leeds({ summary: 'aaa', 'summary-1': 'new', 'summary-2': 'bbb', 'summary-3': 'ccc', p1: 'ddd' });
  const findings = compareLedger(published, now, []);
  expect(findings.filter(breaksLinks)).toEqual([
    { is: 'moved', address: 'leeds/2018-11-ilacs-short#summary-1', to: 'leeds/2018-11-ilacs-short#summary-2' },
    { is: 'moved', address: 'leeds/2018-11-ilacs-short#summary-2', to: 'leeds/2018-11-ilacs-short#summary-3' },
  ]);
});

test('other words under the same anchor, and new addresses, are told but break nothing', () => {
  const now = [
    ...leeds({ summary: 'aaa', 'summary-1': 'bbb', 'summary-2': 'xxx', p1: 'ddd', p2: 'eee' }),
    entry('bury/2016-07-sif', {}),
  ];
  const findings = compareLedger(published, now, []);
  expect(findings).toEqual([
    { is: 'changed', address: 'leeds/2018-11-ilacs-short#summary-2' },
    { is: 'new', address: 'leeds/2018-11-ilacs-short#p2' },
    { is: 'new', address: 'bury/2016-07-sif' },
  ]);
  expect(findings.some(breaksLinks)).toBe(false);
});

test('a recorded move, of a paragraph or of a report with all its paragraphs, breaks nothing', () => {
  const now = leeds({ summary: 'aaa', 'summary-1': 'bbb', 'summary-2': 'ccc', p2: 'ddd' });
  const one = [move('leeds/2018-11-ilacs-short#p1', 'leeds/2018-11-ilacs-short#p2')];
  expect(compareLedger(published, now, one).some(breaksLinks)).toBe(false);
  const renamed = [entry('leeds/2018-10-ilacs-short', published[0]?.anchors ?? {})];
  const whole = [move('leeds/2018-11-ilacs-short', 'leeds/2018-10-ilacs-short')];
  expect(compareLedger(published, renamed, whole).some(breaksLinks)).toBe(false);
});

test('a move to nowhere, or of what was never published, is told', () => {
  const nowhere = move('leeds/2018-11-ilacs-short#p1', 'leeds/2018-11-ilacs-short#p9');
  const never = move('leeds/2018-11-ilacs-short#p7', 'leeds/2018-11-ilacs-short#p1');
  const findings = compareLedger(published, published, [nowhere, never]);
  expect(findings.map(({ is }) => is)).toEqual(['lost-move', 'lost-move']);
  expect(findings.every(breaksLinks)).toBe(true);
});

const state = (report: string, source: string, anchors: LedgerEntry['anchors']): LedgerEntry => ({
  report,
  versions: [{ on: '2026-11-21', source }],
  anchors,
});
const REPORT = 'leeds/2018-11-ilacs-short';
const cited = state(REPORT, 'old', { p1: 'aaa', p2: 'bbb', p3: 'ccc' });

test('where the source was published again, what it said before is found in the version that is kept', () => {
  const again = state(REPORT, 'new', { p1: 'new', p2: 'aaa' });
  const kept = state(`${REPORT}/versions/1`, 'old', cited.anchors);
  expect(compareLedger([cited], [again, kept], []).filter(breaksLinks)).toEqual([]);
  expect(compareLedger([cited], [again], []).filter(breaksLinks)).not.toEqual([]);
});

test('a version that was kept and is gone, or has lost a paragraph, breaks links', () => {
  const kept = state(`${REPORT}/versions/1`, 'old', { p1: 'aaa', p2: 'bbb' });
  expect(compareLedger([cited, kept], [cited], [])).toEqual([{ is: 'dropped', address: `${REPORT}/versions/1` }]);
  const less = { ...kept, anchors: { p1: 'aaa' } };
  expect(compareLedger([kept], [less], [])).toEqual([{ is: 'dropped', address: `${REPORT}/versions/1#p2` }]);
});

test('a paragraph that the same source has lost breaks links, though an earlier version has its words', () => {
  const kept = state(`${REPORT}/versions/1`, 'older', cited.anchors);
  const now = state(REPORT, 'old', { p1: 'aaa', p2: 'bbb' });
  expect(compareLedger([cited, kept], [now, kept], [])).toEqual([{ is: 'dropped', address: `${REPORT}#p3` }]);
});
