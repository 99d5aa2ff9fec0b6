import { defineCollection } from 'astro:content';
import { reportFrontmatter } from './domain/report.ts';
import { reportsDirectory } from './library/directories.ts';
import { reportsIn } from './library/reports-loader.ts';

/** The reports, as `npm run ingest` wrote them; their frontmatter is checked by the schema that the ingest uses. */
const reports = defineCollection({ loader: reportsIn(reportsDirectory), schema: reportFrontmatter });

export const collections = { reports };
