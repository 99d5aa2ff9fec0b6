/** The reports of all bundles with their paragraphs numbered through, and which paragraphs the places on a page fall to. */
import type { Facts, FactsOfReport, Places } from '../layer/facts.ts';
import type { Postings } from './postings.ts';

/** A bundle's facts and places, and where the bundle is. */
export interface Layer {
  address: string;
  facts: Facts;
  places: readonly Places[];
}

/** A report with where its paragraphs begin in the numbering of all. */
export interface NumberedReport {
  report: FactsOfReport;
  places: Places;
  first: number;
  layer: Layer;
}

/** The reports of all bundles, one bundle after the other. */
export function numbered(layers: readonly Layer[]): NumberedReport[] {
  const reports: NumberedReport[] = [];
  let first = 0;
  for (const layer of layers) {
    for (const [at, report] of layer.facts.reports.entries()) {
      const places = layer.places[at];
      if (places === undefined) throw new RangeError(`Unexpected lack of places of ${report.a}/${report.id}`);
      reports.push({ report, places, first, layer });
      first += places.start.length;
    }
  }
  return reports;
}

/** The places of a page by its paragraphs, counted in each from 0; words between paragraphs belong to none, and blanks are not counted. */
export function inParagraphs({ places, first }: NumberedReport, words: readonly number[]): Postings {
  const { start, length, blanks } = places;
  const found: { paragraph: number; places: number[] }[] = [];
  let [at, blank, blanksBefore] = [0, 0, 0];
  for (const word of words) {
    while (at < start.length && (start[at] ?? 0) + (length[at] ?? 0) <= word) at += 1;
    const from = start[at];
    if (from === undefined) break;
    if (word < from) continue;
    const isNew = found.at(-1)?.paragraph !== first + at;
    if (isNew) {
      while ((blanks[blank] ?? Infinity) < from) blank += 1;
      blanksBefore = blank;
      found.push({ paragraph: first + at, places: [] });
    }
    while ((blanks[blank] ?? Infinity) < word) blank += 1;
    found.at(-1)?.places.push(word - from - (blank - blanksBefore));
  }
  return found;
}
