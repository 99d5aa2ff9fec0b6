import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Package, type DescribedResource } from 'datapackage';
import { allReports } from '../library/reports.ts';
import { citationFile } from './citation-file.ts';
import { COLUMNS } from './columns.ts';
import { checksums, dataFiles } from './files.ts';
import { dataPackage } from './package.ts';
import { TABLES } from './tables.ts';

/** The byte order mark in UTF-8. */
const BOM = [0xef, 0xbb, 0xbf];
const site = new URL('https://pilcrow.example/');
const files = dataFiles(site);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-data-'));
  mkdirSync(join(folder, 'unmarked'));
  for (const { name, bytes } of files) {
    writeFileSync(join(folder, name), bytes);
    // Frictionless for JavaScript takes the byte order mark for a part of the first name; its Python does not.
    writeFileSync(join(folder, 'unmarked', name), name.endsWith('.csv') ? bytes.subarray(BOM.length) : bytes);
  }
  for (const place of [folder, join(folder, 'unmarked')]) {
    writeFileSync(join(place, 'datapackage.json'), JSON.stringify(dataPackage(files, `${site.href}data/`)));
  }
  writeFileSync(join(folder, 'sha256sums.txt'), checksums(files));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the package is valid by Frictionless, and each row of each table by its schema and its keys', async () => {
  const basePath = join(folder, 'unmarked');
  const described = await Package.load(join(basePath, 'datapackage.json'), { basePath, strict: true });
  expect(described.errors).toEqual([]);
  for (const resource of described.resources.filter(({ tabular }) => tabular)) {
    const rows = await resource.read({ relations: true, keyed: true });
    expect(rows, resource.name).toHaveLength(rowsOf(resource));
  }
});

const rowsOf = ({ name }: DescribedResource): number => files.find(({ table }) => table.name === name)?.rows ?? -1;

test('every paragraph is in the Parquet file, with its words as printed', async () => {
  const bytes = readFileSync(join(folder, 'paragraphs.parquet'));
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  const printed = allReports().flatMap(({ paragraphs }) => paragraphs);
  expect(rows.map(({ text }) => text as string)).toEqual(printed.map(({ text }) => text));
  expect(rows[0]).toMatchObject({ anchor: printed[0]?.anchor, position: 1 });
  const at = (anchor: string): unknown =>
    rows.find((row) => row['report'] === 'redcar-and-cleveland/2017-02-sif' && row['anchor'] === anchor);
  expect(at('p14'), 'under an area').toMatchObject({ area: 'help-and-protection', grade: 'requires-improvement' });
  expect(at('p60'), 'under an area within another').toMatchObject({ area: 'adoption', grade: 'good' });
});

test('each table begins with the mark that Excel needs', () => {
  for (const { bytes } of files.filter(({ format }) => format === 'csv'))
    expect([...bytes.subarray(0, 3)]).toEqual(BOM);
});

test('the checksums are those of the files', () => {
  const { status, stdout } = spawnSync('sha256sum', ['--check', 'sha256sums.txt'], { cwd: folder, encoding: 'utf8' });
  expect(status, stdout).toBe(0);
});

test('every column of the dictionary is used, and every table begins with its key', () => {
  const used = new Set<string>(TABLES.flatMap(({ columns }) => columns));
  expect(Object.keys(COLUMNS).filter((name) => !used.has(name))).toEqual([]);
  for (const { key, columns } of TABLES) expect(columns.slice(0, key.length)).toEqual(key);
});

test('the citation of the data names its version', () => {
  expect(citationFile(`${site.href}data/`)).toMatch(/^version: "?\d{4}-\d{2}-\d{2}/mu);
});

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

test.skipIf(!has('/usr/bin/python3', '-c', 'import pandas'))('the example in pandas runs as written', () => {
  const code = readFileSync('src/data/examples/pandas.py', 'utf8').replace('{{data}}', `${folder}/`);
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', code], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('https://pilcrow.example/reports/');
});

test.skipIf(!has('Rscript', '--version'))('the example in R runs as written', () => {
  const code = readFileSync('src/data/examples/base.R', 'utf8').replace('{{data}}', `${folder}/`);
  const { status, stdout, stderr } = spawnSync('Rscript', ['-e', code], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('https://pilcrow.example/reports/');
});
