/** All tables of the bulk data, in the order in which the package lists them. */
import { authorities, themes } from './fact-tables.ts';
import { improvements, paragraphs } from './paragraph-tables.ts';
import { jtai, send } from './joint-tables.ts';
import { judgements, reports } from './report-tables.ts';
import type { Table } from './table.ts';

export const TABLES: readonly Table[] = [
  reports,
  judgements,
  improvements,
  paragraphs,
  jtai,
  send,
  authorities,
  themes,
];
