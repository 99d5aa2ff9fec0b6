import { expect, test } from 'vitest';
import { reportOf } from '../site/theme/example.ts';
import { jointRows, send } from './joint-tables.ts';

const report = reportOf('2023-06-send', [], {
  kind: 'send-inspection',
  framework: 'send',
  authority: 'swindon',
  inspected: [{ from: '2023-06-05', to: '2023-06-09' }],
  partners: ['ofsted', 'cqc'],
  outcome: { outcome: 'inconsistent', printed: 'As the report says, "in words".' },
  improvements: [{ anchor: 'improve-1', text: 'Shorten the wait.' }],
});

test('a table of joint inspections has a row an inspection, with what is printed and who inspected', () => {
  const others = [reportOf('2023-03-ilacs', [], { authority: 'swindon' })];
  const rows = jointRows('send-inspection', (path) => `https://pilcrow.example${path}`, [report, ...others]);
  expect(rows.map((row) => send.columns.map((column) => row[column] ?? ''))).toEqual([
    [
      'swindon/2023-06-send',
      'swindon',
      'Swindon',
      '2023-06-05',
      '2023-06-09',
      '',
      'inconsistent',
      'Inconsistent experiences and outcomes',
      'As the report says, "in words".',
      'ofsted cqc',
      1,
      0,
      'not-stated',
      'https://pilcrow.example/reports/swindon/2023-06-send/',
    ],
  ]);
});
