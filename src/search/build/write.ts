/**
 * Writes the search of a built site: `node src/search/build/write.ts DIST`. A process of its own, since Pagefind hands
 * large buffers about, which is slow inside Astro's. The site has two
 * bundles: a new report then changes the small one only.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forgetUnused, keptFolder } from '../../incremental/kept-steps.ts';
import { digestOf } from '../../library/digest.ts';
import { isTextsFile, NAMES_FILE, SITE_BUNDLES } from '../layer/facts.ts';
import type { SearchReport } from '../records.ts';
import { withChunkSize, type BuiltPage } from './bundle.ts';
import { writeKeptBundles } from './kept.ts';
import { asBytes, gzipped, type LayerFiles } from './layer.ts';
import { packTexts } from './texts.ts';
import { writeSearchable } from './searchable.ts';
import { namesOfSite, reportsToSearch } from './sources.ts';

/**
 * By measure, over six-word queries: smaller chunks make the list of chunks longer, larger ones bring more words that
 * nobody asked for. The small bundle has few places of each word, so its chunks may be smaller still.
 */
const CHUNK_SIZES = [1200, 500] as const;

/** A kept bundle is on the device as a whole: in few chunks it is smallest. */
const KEPT_CHUNK_SIZE = 40_000;

/** What stands beside the files of the large bundle, and is written after it. */
const BESIDE = ['recent', 'kept', 'names.bin'];

/** Writes both bundles of the site, each with its layer, and the names; then the bundles of the sets that can be kept. */
async function writeSearch(site: string): Promise<void> {
  const reports = reportsToSearch();
  const parts = inTwo(reports);
  const page = (report: SearchReport): BuiltPage => builtPage(report, site);
  for (const [at, folder] of SITE_BUNDLES.entries())
    await writeSiteBundle(parts[at] ?? [], page, join(site, folder), CHUNK_SIZES[at] ?? CHUNK_SIZES[0]);
  writeFileSync(join(site, NAMES_FILE), gzipped(asBytes(namesOfSite(reports))));
  await withChunkSize(KEPT_CHUNK_SIZE, () => writeKeptBundles(reports, site));
  forgetUnused('site-bundle');
  forgetUnused('kept-bundle');
}

async function writeSiteBundle(
  reports: readonly SearchReport[],
  page: (report: SearchReport) => BuiltPage,
  folder: string,
  chunkSize: number,
): Promise<void> {
  const madeOf = digestOf([chunkSize, reports, reports.map((report) => digestOf(page(report)))]);
  await keptFolder('site-bundle', madeOf, { to: folder, others: BESIDE }, () =>
    withChunkSize(chunkSize, async () => writeLayer(await writeSearchable(reports, page, folder), folder)),
  );
}

function writeLayer(files: LayerFiles, folder: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), isTextsFile(path) ? packTexts(bytes).bytes : gzipped(bytes));
  }
}

function builtPage({ authority, id }: SearchReport, site: string): BuiltPage {
  const url = `/reports/${authority}/${id}/`;
  return { url, html: readFileSync(join(site, url, 'index.html'), 'utf8') };
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
