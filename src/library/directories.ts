import { resolve } from 'node:path';

/** Where the reports are read from: `PILCROW_REPORTS`, else the shipped ones. */
export const reportsDirectory = resolve(process.env['PILCROW_REPORTS'] ?? 'content/reports');

/** Authorities, themes, glossary and decisions are always the shipped ones. */
export const contentDirectory = resolve('content');
