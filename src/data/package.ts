/** The data package that describes the bulk data, as Frictionless reads it: https://specs.frictionlessdata.io/data-package/ */
import { updatedAt } from '../library/added.ts';
import { allReports } from '../library/reports.ts';
import { licencesInUse } from '../site/licences.ts';
import { type ColumnName, COLUMNS } from './columns.ts';
import type { DataFile } from './files.ts';
import type { Table } from './table.ts';

/** Of a library without reports. */
const EMPTY = '2026-11-21';

/** The day on which the library last changed: the version of the data. */
export function dataVersion(): string {
  const instants = allReports().map(updatedAt).sort();
  return (instants.at(-1) ?? EMPTY).slice(0, 10);
}

/** `datapackage.json`. @param home the address of the page on the data */
export function dataPackage(files: readonly DataFile[], home: string): object {
  return {
    profile: 'data-package',
    name: 'pilcrow',
    title: 'Pilcrow: inspection reports of England’s children’s services, paragraph by paragraph',
    description:
      'Documents, judgements, improvements and paragraphs with permanent links. The words are the publishers’; themes and directions are Pilcrow’s reading.',
    homepage: home,
    version: dataVersion(),
    created: `${dataVersion()}T00:00:00Z`,
    licenses: licencesInUse().map(({ licence, id }) => ({
      name: id,
      title: `${licence.name} (column “licence”, report by report)`,
      ...(licence.url !== undefined && { path: licence.url }),
    })),
    sources: [
      { title: 'Ofsted and the councils of England; column “publisher”', path: 'https://reports.ofsted.gov.uk/' },
    ],
    resources: files.map(resourceOf),
  };
}

function resourceOf({ name, table, format, bytes, sha256 }: DataFile): object {
  const common = {
    path: name,
    title: table.title,
    description: table.about,
    bytes: bytes.length,
    hash: `sha256:${sha256}`,
  };
  if (format === 'parquet') {
    return {
      name: `${table.name}-parquet`,
      ...common,
      profile: 'data-resource',
      format,
      mediatype: 'application/vnd.apache.parquet',
    };
  }
  return {
    name: table.name,
    ...common,
    profile: 'tabular-data-resource',
    format,
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: schemaOf(table),
  };
}

function schemaOf(table: Table): object {
  const { key, foreign } = table;
  return {
    fields: table.columns.map((name) => fieldOf(name, key.includes(name))),
    primaryKey: key,
    ...(foreign.length > 0 && {
      foreignKeys: foreign.map(({ column, table: resource }) => ({
        fields: column,
        reference: { resource, fields: column },
      })),
    }),
    missingValues: [''],
  };
}

function fieldOf(name: ColumnName, required: boolean): object {
  const { type, about, ...more } = COLUMNS[name];
  const values = 'values' in more ? more.values : undefined;
  return {
    name,
    type,
    description: about,
    ...((required || values) && { constraints: { ...(required && { required }), ...(values && { enum: values }) } }),
  };
}
