import { expect, test } from 'vitest';
import type { ReportData } from '../domain/report.ts';
import { jointPage } from './joint-inspections.ts';
import { reportOf } from './theme/example.ts';

const send = (id: string, outcome: NonNullable<ReportData['outcome']>['outcome'], year: string): ReportData =>
  reportOf(id, [], {
    kind: 'send-inspection',
    framework: 'send',
    authority: 'swindon',
    inspected: [{ from: `${year}-06-05`, to: `${year}-06-09` }],
    partners: ['ofsted', 'cqc'],
    outcome: { outcome, printed: 'As the report says, "in words".' },
    improvements: [{ anchor: 'improve-1', text: 'Shorten the wait.' }],
  });
const reports = [
  send('2023-06-send', 'inconsistent', '2023'),
  send('2024-06-send', 'widespread-failings', '2024'),
  send('2025-06-send', 'inconsistent', '2025'),
  reportOf('2023-03-ilacs', [], { authority: 'swindon' }),
];

test('the outcomes that occur stand in the order of the framework, each with its years', () => {
  const { rows, groups, years } = jointPage('send', undefined, reports);
  expect(rows.map(({ date }) => date)).toEqual(['2025-06-09', '2024-06-09', '2023-06-09']);
  expect(groups.map(({ value, count }) => `${value} ${count}`)).toEqual(['inconsistent 2', 'widespread-failings 1']);
  expect(years).toEqual([
    { year: '2025', counts: [1, 0], total: 1 },
    { year: '2024', counts: [0, 1], total: 1 },
    { year: '2023', counts: [1, 0], total: 1 },
  ]);
});

test('the page of an outcome has its inspections only, and the way to all outcomes', () => {
  const { rows, groups } = jointPage('send', 'inconsistent', reports);
  expect(rows).toHaveLength(2);
  expect(groups).toHaveLength(2);
});
