import { expect, test } from 'vitest';
import { coverageTable } from './coverage-table.ts';
import { reportOf } from './theme/example.ts';

const source = { file: 'a.pdf', sha256: '0'.repeat(64), format: 'pdf' as const };
const leeds = reportOf('2018-11-ilacs', [], {
  authority: 'leeds',
  inspected: [{ from: '2018-10-29', to: '2018-11-09' }],
  source: { ...source, url: 'https://files.example/1' },
});
const known = [
  { url: 'https://files.example/1', authority: 'leeds', published: '2018-12-18', kind: 'inspection' },
  { url: 'https://files.example/2', authority: 'leeds', published: '2022-04-05', kind: 'inspection' },
];

test('a document that the list knows and that is not here stands as missing in its year', () => {
  const { years, rows, missing } = coverageTable([leeds], known);
  expect(years).toEqual(['2022', '2018']);
  const [row] = rows;
  expect(row?.cells.map((cell) => [cell.here.length, cell.missing.length])).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(missing).toBe(1);
});

test('an authority of which nothing is here or known is named as such', () => {
  const { rows, without } = coverageTable([leeds], known);
  expect(rows.map(({ authority }) => authority.slug)).toEqual(['leeds']);
  expect(without.map(({ slug }) => slug)).toContain('york');
});
