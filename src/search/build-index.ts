/** Writes the index of paragraphs, with Pagefind, when the pages are built. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { ReportData } from '../domain/report.ts';
import { authorityNamed } from '../site/authorities.ts';
import { allReports } from '../site/library.ts';
import { dateOf, monthOfReport } from '../site/report-facts.ts';
import { themeNamed } from '../site/themes.ts';
import { type Names, recordsOf } from './paragraph-records.ts';

/** Fragments are bundled into this many files at most: few enough for any host, small enough for a phone. */
const MAX_FRAGMENTS = 2000;
/** So many records are on their way to Pagefind at a time. */
const BATCH = 500;
/** Pagefind brings its own pages of results; ours are elsewhere. */
const NOT_NEEDED = ['pagefind-component-ui', 'pagefind-modular-ui', 'pagefind-ui', 'pagefind-highlight'];

/** As an Astro integration: the index in `pagefind/` below the site's root. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'pilcrow:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeIndex(allReports(), base, join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${count} paragraphs can be searched`);
      },
    },
  };
}

/** @returns the number of records. */
async function writeIndex(reports: readonly ReportData[], base: string, directory: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments: MAX_FRAGMENTS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const records = reports.flatMap((report) => recordsOf(report, namesFor(report, base)));
  for (let from = 0; from < records.length; from += BATCH) {
    const added = await Promise.all(records.slice(from, from + BATCH).map((record) => index.addCustomRecord(record)));
    const problems = added.flatMap((each) => each.errors);
    if (problems.length > 0) throw new Error(`Pagefind refused a paragraph: ${problems[0]}`);
  }
  await index.writeFiles({ outputPath: directory });
  await close();
  for (const name of NOT_NEEDED)
    for (const end of ['js', 'css']) rmSync(join(directory, `${name}.${end}`), { force: true });
  return records.length;
}

function namesFor(report: ReportData, base: string): Names {
  const { name, region } = authorityNamed(report.authority);
  return {
    authority: name,
    region,
    when: monthOfReport(report),
    date: dateOf(report) ?? '',
    address: (anchor) => `${base}reports/${report.authority}/${report.id}/#${anchor}`,
    theme: (id) => themeNamed(id).title,
  };
}
