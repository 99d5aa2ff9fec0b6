/** A set of reports that can be searched by itself: a Pagefind bundle with its layer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchReport } from '../records.ts';
import { writeBundle, type BuiltPage } from './bundle.ts';
import { endsOfLargeChunks } from './chunk-ends.ts';
import { layerFiles, type FromPagefind, type IndexedReport, type LayerFiles } from './layer.ts';
import { placesOf } from './places.ts';

/**
 * Has Pagefind write a bundle into a folder of its own; returns the files of the layer over it.
 * Without reports it is an empty layer and no bundle, for Pagefind has no index of nothing.
 * @param pageOf The page of a report that Pagefind reads, each with an address of its own.
 * @param written Of a bundle that is kept as a whole, the words of all that can be kept (as for the layer). No chunk of it
 *   is fetched in vain, so none needs to say where it ends.
 */
export async function writeSearchable(
  reports: readonly SearchReport[],
  pageOf: (report: SearchReport) => BuiltPage,
  folder: string,
  written?: ReadonlySet<string>,
): Promise<LayerFiles> {
  if (reports.length === 0) return layerFiles([], { entry: null, chunkEnds: {} });
  const pages = reports.map((report) => ({ report, page: pageOf(report) }));
  const fragments = await writeBundle(
    pages.map(({ page }) => page),
    folder,
  );
  const byUrl = new Map(fragments.map((fragment) => [fragment.url, fragment]));
  const indexed = pages.map(({ report, page: { url } }): IndexedReport => {
    const fragment = byUrl.get(url);
    if (fragment === undefined) throw new Error(`${url}: not in Pagefind's index, expected every report.`);
    return { report, page: fragment.id, places: placesOf(report, fragment) };
  });
  return layerFiles(indexed, fromPagefind(folder, written !== undefined), written);
}

function fromPagefind(folder: string, isWhole: boolean): FromPagefind {
  const entry: unknown = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'));
  return { entry, chunkEnds: isWhole ? {} : endsOfLargeChunks(join(folder, 'index')) };
}
