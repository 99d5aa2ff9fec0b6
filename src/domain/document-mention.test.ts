import { expect, test } from 'vitest';
import { documentMentioned, type Mentionable } from './document-mention.ts';

const report = (id: string, kind: Mentionable['kind'], from: string, to: string, authority = 'leeds'): Mentionable => ({
  id,
  authority,
  kind,
  inspected: [{ from, to }],
});
const sif = report('2015-02-sif', 'sif-inspection', '2015-01-20', '2015-02-11');
const short = report('2018-11-ilacs-short', 'ilacs-short-inspection', '2018-10-29', '2018-11-02');
const visit = report('2019-05-focused-visit', 'ilacs-focused-visit', '2019-05-21', '2019-05-22');
const other = report('2015-02-sif', 'sif-inspection', '2015-01-20', '2015-02-11', 'bury');
const now = report('2022-02-ilacs', 'ilacs-inspection', '2022-02-21', '2022-03-04');
const all = [sif, short, visit, other, now];

test('a mention by year, month or day finds the document of the same authority', () => {
  expect(documentMentioned({ kind: 'inspection', date: '2015' }, now, all)).toBe(sif);
  expect(documentMentioned({ kind: 'inspection', date: '2018-10' }, now, all)).toBe(short);
  expect(documentMentioned({ kind: 'inspection', date: '2018-10-30' }, now, all)).toBe(short);
  expect(documentMentioned({ kind: 'focused-visit', date: '2019-05' }, now, all)).toBe(visit);
});

test('where none or several fit, and for the report itself, there is none', () => {
  expect(documentMentioned({ kind: 'inspection', date: '2012' }, now, all)).toBeUndefined();
  expect(documentMentioned({ kind: 'inspection', date: '2022' }, now, all)).toBeUndefined();
  expect(documentMentioned({ kind: 'inspection', date: '2018' }, now, [...all, { ...short, id: 'x' }])).toBeUndefined();
  expect(documentMentioned({ kind: 'focused-visit', date: '2019-06' }, now, all)).toBeUndefined();
});
