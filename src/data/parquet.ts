/** A table as Apache Parquet: typed columns, and texts exactly as printed, with no apostrophe before any. */
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell } from '../domain/csv.ts';
import { type Column, type ColumnName, COLUMNS } from './columns.ts';
import type { Table } from './table.ts';

/** The table's bytes. The same rows give the same bytes. */
export function tableParquet(table: Table, absolute: (path: string) => string): Uint8Array {
  const rows = table.rows(absolute);
  const columnData = table.columns.map((name) => ({
    name,
    data: rows.map((row) => valueOf(COLUMNS[name], row[name])),
  }));
  const schema: SchemaElement[] = [{ name: 'root', num_children: columnData.length }, ...table.columns.map(elementOf)];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: 'Pilcrow' }));
}

const TYPES: Record<Column['type'], Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

const elementOf = (name: ColumnName): SchemaElement => ({
  name,
  ...TYPES[COLUMNS[name].type],
  repetition_type: 'OPTIONAL',
});

function valueOf({ type }: Column, cell: Cell): Cell | Date {
  if (cell === undefined || cell === '') return undefined;
  return type === 'date' ? new Date(`${cell}T00:00:00Z`) : cell;
}
