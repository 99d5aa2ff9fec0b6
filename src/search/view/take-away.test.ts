import { expect, test } from 'vitest';
import type { CitationTemplates } from '../../cite/fill.ts';
import { COLUMNS } from '../../data/columns.ts';
import { citationOf, RESULT_COLUMNS, tableOf } from './take-away.ts';

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
  expect(line).toBe(
    "https://pilcrow.example/reports/hull/2015-01-sif/#p3,hull,Hull,hull/2015-01-sif,Single inspection (SIF),p3,3,'=Help,help-and-protection,good",
  );
});

test('the columns of the list are those of the dictionary', () => {
  expect(RESULT_COLUMNS.filter((name) => !(name in COLUMNS))).toEqual([]);
});

test('in a file of citations every paragraph has a key of its own', () => {
  const template = {
    bibtex: '@techreport{hull-2015-01-sif,\n\turl = {https://pilcrow.example/#{{anchor}}},\n}',
    ris: 'TY  - RPRT\nID  - hull-2015-01-sif\nN1  - Paragraph {{number}}\nER  -',
  } as CitationTemplates['numbered'];
  const section = { title: '', area: '', grade: '' };
  const cite = (style: 'bibtex' | 'ris', number: string) =>
    citationOf(
      { report, anchor: `p${number}`, number, kind: 'paragraph', section },
      { numbered: template, unnumbered: template },
      style,
      '2026-11-25',
    );
  expect(cite('bibtex', '3')).toContain('@techreport{hull-2015-01-sif-p3,');
  expect(cite('bibtex', '4')).toContain('@techreport{hull-2015-01-sif-p4,');
  expect(cite('ris', '3')).toContain('ID  - hull-2015-01-sif-p3\nN1  - Paragraph 3');
});
