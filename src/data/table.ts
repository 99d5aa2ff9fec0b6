/** A table of the bulk data: which columns of the dictionary it has, and its rows. */
import { type Cell, csv } from '../domain/csv.ts';
import type { ColumnName } from './columns.ts';

export type Row = Partial<Record<ColumnName, Cell>>;

export interface ForeignKey {
  column: ColumnName;
  /** The table in which the same column is the key. */
  table: string;
}

export interface Table {
  /** `reports`: its file is `data/reports.csv`. */
  name: string;
  title: string;
  about: string;
  columns: readonly ColumnName[];
  /** Together they tell one row from all others. */
  key: readonly ColumnName[];
  foreign: readonly ForeignKey[];
  /** @param absolute gives the full address of a path of the site */
  rows: (absolute: (path: string) => string) => Row[];
}

/** The table as CSV, a header first. */
export function tableCsv(table: Table, absolute: (path: string) => string): string {
  const rows = table.rows(absolute).map((row) => table.columns.map((column) => row[column]));
  return csv([table.columns, ...rows]);
}
