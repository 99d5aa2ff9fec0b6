import { expect, test } from 'vitest';
import { tableOf } from './take-away.ts';

const shown = { authorities: { hull: { name: 'Hull', region: '', aliases: [] } }, themeTitles: {}, reports: [] };
const report = { a: 'hull', id: '2015-01-sif', kind: 'sif-inspection', framework: 'sif', date: '2015-01-20' } as const;

test('a list that is taken away has a permanent link in every line', () => {
  const section = { title: '=Help', area: 'help-and-protection', grade: 'good' };
  const table = tableOf(
    [{ report, anchor: 'p3', number: '3', kind: 'paragraph', section }],
    shown,
    'https://pilcrow.example/',
  );
  const [, line = ''] = table.split('\r\n');
  expect(line).toMatch(/^Hull,/u);
  expect(line).toMatch(
    /,3,'=Help,Help and protection,Good,https:\/\/pilcrow\.example\/reports\/hull\/2015-01-sif\/#p3$/u,
  );
});
