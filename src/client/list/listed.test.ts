import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { citationTemplates } from '../../cite/templates.ts';
import { COLUMNS } from '../../data/columns.ts';
import { type ReportData, reportData } from '../../domain/report.ts';
import { documentsCited, LIST_COLUMNS, listAsCsv, reportInLink } from './listed.ts';

const row = {
  permalink: 'https://x.example/base/reports/leeds/2018-11-ilacs-short/#p12',
  number: '12',
  grade: 'good',
  direction: 'strength',
  text: '=HYPERLINK("http://evil")\nA second line, with a comma.',
};

test('the columns are those of the dictionary, with its meanings', () => {
  expect(LIST_COLUMNS.filter((name) => !(name in COLUMNS))).toEqual([]);
});

test('a list becomes rows that a spreadsheet reads and does not run', () => {
  const [read] = parse<Record<string, string>>(listAsCsv([row]), { columns: true, bom: true });
  expect(read).toEqual({
    permalink: row.permalink,
    authority: 'leeds',
    report: 'leeds/2018-11-ilacs-short',
    anchor: 'p12',
    number: '12',
    grade: 'good',
    direction: 'strength',
    text: `'${row.text}`,
  });
});

test('the report is read from the link to it or to one of its paragraphs, under any base path', () => {
  expect(reportInLink(row.permalink)).toBe('leeds/2018-11-ilacs-short');
  expect(reportInLink('/reports/leeds/2018-11-ilacs-short/')).toBe('leeds/2018-11-ilacs-short');
  expect(reportInLink('https://x.example/themes/neglect/')).toBeUndefined();
});

test('documents are cited whole, one entry each, under keys of their own', () => {
  const names = { authority: 'Stockton-on-Tees', council: 'Stockton-on-Tees Borough Council' };
  const templates = ['2023-03-ilacs', '2018-07-annual-engagement'].map((id) => {
    const file = `content/reports/stockton-on-tees/${id}.json`;
    const report: ReportData = reportData.parse(JSON.parse(readFileSync(file, 'utf8')));
    return citationTemplates(report, names, `https://x.example/reports/stockton-on-tees/${id}/`);
  });
  const bibtex = documentsCited(templates, 'bibtex', '2026-11-25');
  expect(bibtex.match(/^@\w+\{[^,]+/gmu)).toHaveLength(2);
  expect(new Set(bibtex.match(/^@\w+\{[^,]+/gmu)).size).toBe(2);
  const ris = documentsCited(templates, 'ris', '2026-11-25');
  expect([ris.match(/^TY {2}- /gmu)?.length, ris.match(/^ER {2}-/gmu)?.length]).toEqual([2, 2]);
  for (const text of [bibtex, ris]) {
    expect(text).not.toMatch(/\{\{(?:number|anchor|accessed)/u);
    expect(text).not.toContain('Paragraph');
    expect(text).toContain('https://x.example/reports/stockton-on-tees/2023-03-ilacs/');
    expect(text).not.toMatch(/reports\/[^\s},]*#/u);
  }
});
