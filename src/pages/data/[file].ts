/** The tables of the bulk data, as CSV and Parquet. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../data/files.ts';
import { paragraphs } from '../../data/paragraph-tables.ts';
import { TABLES } from '../../data/tables.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...TABLES.map(({ name }) => `${name}.csv`), `${paragraphs.name}.parquet`].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params: { file }, site }) => {
  const found = dataFiles(site).find(({ name }) => name === file);
  if (!found) return new Response(undefined, { status: 404 });
  const type = found.format === 'csv' ? 'text/csv; charset=utf-8' : 'application/vnd.apache.parquet';
  return new Response(Buffer.from(found.bytes), { headers: { 'Content-Type': type } });
};
