/** A set of reports that can be searched by itself: a Pagefind bundle with its layer. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchReport } from '../records.ts';
import { writeBundle, type BuiltPage } from './bundle.ts';
import { endsOfLargeChunks } from './chunk-ends.ts';
import { layerFiles, type FromPagefind, type IndexedReport } from './layer.ts';
import { placesOf } from './places.ts';

/**
 * Writes the set into a folder of its own, from the pages of the built site.
 * Without reports it is an empty layer and no bundle, for Pagefind has no index of nothing.
 */
export async function writeSearchable(
  reports: readonly SearchReport[],
  site: string,
  folder: string,
  chunkSize: number,
): Promise<void> {
  rmSync(join(folder, 'paragraphs'), { recursive: true, force: true });
  const fragments =
    reports.length === 0
      ? []
      : await writeBundle(
          reports.map((report) => pageOf(report, site)),
          folder,
          chunkSize,
        );
  const byUrl = new Map(fragments.map((fragment) => [fragment.url, fragment]));
  const indexed = reports.map((report): IndexedReport => {
    const fragment = byUrl.get(urlOf(report));
    if (fragment === undefined) throw new Error(`${urlOf(report)}: not in Pagefind's index, expected every report.`);
    return { report, page: fragment.id, places: placesOf(report, fragment) };
  });
  for (const [path, bytes] of layerFiles(indexed, fromPagefind(folder, reports.length > 0))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function fromPagefind(folder: string, hasPages: boolean): FromPagefind {
  if (!hasPages) return { entry: null, chunkEnds: {} };
  const entry: unknown = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'));
  return { entry, chunkEnds: endsOfLargeChunks(join(folder, 'index')) };
}

const urlOf = ({ authority, id }: SearchReport): string => `/reports/${authority}/${id}/`;
const pageOf = (report: SearchReport, site: string): BuiltPage => ({
  url: urlOf(report),
  html: readFileSync(join(site, urlOf(report), 'index.html'), 'utf8'),
});
