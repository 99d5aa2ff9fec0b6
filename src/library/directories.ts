import { resolve } from 'node:path';

/** Where the reports are read from: `PILCROW_REPORTS`, else the shipped ones. */
export const reportsDirectory = resolve(process.env['PILCROW_REPORTS'] ?? 'content/reports');

/** Authorities, themes, glossary and decisions are always the shipped ones. */
export const contentDirectory = resolve('content');

/** The ledger of the reports: `PILCROW_LEDGER`; else the shipped one, which knows nothing of reports from elsewhere. */
export const ledgerDirectory =
  process.env['PILCROW_LEDGER'] ??
  (process.env['PILCROW_REPORTS'] === undefined ? resolve('content/ledger') : undefined);
