import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { reportFrontmatter } from './domain/report.ts';
import { reportsDirectory } from './site/directories.ts';

/** The reports, as `npm run ingest` wrote them; their frontmatter is checked by the schema that the ingest uses. */
const reports = defineCollection({
  loader: glob({
    base: reportsDirectory,
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: reportFrontmatter,
});

export const collections = { reports };
