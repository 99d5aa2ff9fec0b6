/** The files of the bulk data, each made once a build, with their sizes and checksums. */
import { createHash } from 'node:crypto';
import { paragraphs } from './paragraph-tables.ts';
import { tableParquet } from './parquet.ts';
import { tableCsv, type Table } from './table.ts';
import { TABLES } from './tables.ts';

export interface DataFile {
  /** Name within `/data/`: `reports.csv`. */
  name: string;
  table: Table;
  format: 'csv' | 'parquet';
  bytes: Uint8Array;
  sha256: string;
  rows: number;
}

let made: readonly DataFile[] | undefined;

/** All files of tables. @param site the address of the site, with which each link begins */
export function dataFiles(site: URL | undefined): readonly DataFile[] {
  made ??= makeFiles((path) => new URL(path, site).href);
  return made;
}

function makeFiles(absolute: (path: string) => string): DataFile[] {
  const files = TABLES.map((table) =>
    fileOf(table, 'csv', new TextEncoder().encode(tableCsv(table, absolute)), absolute),
  );
  return [...files, fileOf(paragraphs, 'parquet', tableParquet(paragraphs, absolute), absolute)];
}

function fileOf(
  table: Table,
  format: DataFile['format'],
  bytes: Uint8Array,
  absolute: (path: string) => string,
): DataFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: `${table.name}.${format}`, table, format, bytes, sha256, rows: table.rows(absolute).length };
}

/** The list that `sha256sum --check` reads. */
export const checksums = (files: readonly DataFile[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
