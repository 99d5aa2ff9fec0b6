/**
 * Writes the search of a built site: `node src/search/build/write.ts DIST`. A process of its own, since Pagefind hands
 * large buffers about, which is slow inside Astro's. Two bundles: a new report then changes the small one only.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMES_FILE, SITE_BUNDLES } from '../layer/facts.ts';
import type { SearchReport } from '../records.ts';
import { packed } from './layer.ts';
import { writeSearchable } from './searchable.ts';
import { namesOfSite, reportsToSearch } from './sources.ts';

/**
 * By measure, over six-word queries: smaller chunks make the list of chunks longer, larger ones bring more words that
 * nobody asked for. The small bundle has few places of each word, so its chunks may be smaller still.
 */
const CHUNK_SIZES = [1200, 500] as const;

/** Writes both bundles, each with its layer, and the names. */
async function writeSearch(site: string): Promise<void> {
  const reports = reportsToSearch();
  const parts = inTwo(reports);
  rmSync(join(site, SITE_BUNDLES[0]), { recursive: true, force: true });
  for (const [at, folder] of SITE_BUNDLES.entries())
    await writeSearchable(parts[at] ?? [], site, join(site, folder), CHUNK_SIZES[at] ?? CHUNK_SIZES[0]);
  writeFileSync(join(site, NAMES_FILE), packed(namesOfSite(reports)));
}

/** The reports of the closed years, and those of the last one; where there is one year only, all are closed. */
function inTwo(reports: readonly SearchReport[]): [base: SearchReport[], recent: SearchReport[]] {
  const yearOf = ({ date }: SearchReport): string => date.slice(0, 4);
  const current = reports.map(yearOf).reduce((one, other) => (other > one ? other : one), '');
  const closed = reports.filter((report) => yearOf(report) !== current);
  return closed.length === 0 ? [[...reports], []] : [closed, reports.filter((report) => yearOf(report) === current)];
}

const [site] = process.argv.slice(2);
if (site === undefined) throw new Error('Unexpected end of the arguments, expected the folder of the built site.');
await writeSearch(site);
