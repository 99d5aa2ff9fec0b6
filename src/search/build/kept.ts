/**
 * What a kept authority or theme is searched by: a bundle of its own with its layer, all in one file, so that a set
 * costs one file. In it nothing is packed: it travels in one pack with the pages that say the same.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { KeptNotes, keptFile } from '../../incremental/kept-steps.ts';
import { digestOf } from '../../library/digest.ts';
import { keptBundle } from '../layer/facts.ts';
import { joinFiles } from '../layer/joined.ts';
import type { SearchReport } from '../records.ts';
import type { BuiltPage } from './bundle.ts';
import { writtenWords } from './layer.ts';
import { readWords } from './read-words.ts';
import { writeSearchable } from './searchable.ts';

/** Writes the bundles of all authorities and themes into the site. */
export async function writeKeptBundles(reports: readonly SearchReport[], site: string): Promise<void> {
  const { written, hyphenated } = wordsOfReports(reports);
  const sets = keptSets(reports);
  const folder = join(site, dirname(keptBundle('')));
  mkdirSync(folder, { recursive: true });
  const files = new Set([...sets.keys()].map((set) => basename(keptBundle(set))));
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
  for (const [set, own] of sets) {
    // Of the whole reports: more than the layer looks at, so at worst it is made in vain.
    const apart = new Set(own.flatMap((report) => hyphenated.get(addressOf(report)) ?? []));
    const madeOf = digestOf([own, [...apart].filter((word) => written.has(word.replace('-', ''))).sort()]);
    const make = async (): Promise<Uint8Array> => gzipSync(joinFiles(await bundleOf(own, written)));
    await keptFile('kept-bundle', madeOf, join(site, keptBundle(set)), make);
  }
}

const addressOf = ({ authority, id }: SearchReport): string => `${authority}/${id}`;

/** All words that are written in reports, and those with a hyphen of each by its address. To read them takes seconds, so they are noted by content. */
function wordsOfReports(reports: readonly SearchReport[]): { written: Set<string>; hyphenated: Map<string, string[]> } {
  const notes = new KeptNotes<[written: string, hyphenated: string]>('words');
  const read = reports.map((report) => {
    const records = report.sections.flatMap((section) => section.records);
    const [written, hyphenated] = notes.of(digestOf(report), () => [
      [...writtenWords(records)].join(' '),
      [...new Set(records.flatMap((record) => readWords(record).hyphenated))].join(' '),
    ]);
    return {
      address: addressOf(report),
      written: written.split(' '),
      hyphenated: hyphenated.split(' ').filter(Boolean),
    };
  });
  notes.save();
  return {
    written: new Set(read.flatMap(({ written }) => written)),
    hyphenated: new Map(read.map(({ address, hyphenated }) => [address, hyphenated])),
  };
}

async function bundleOf(
  reports: readonly SearchReport[],
  written: ReadonlySet<string>,
): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-kept-'));
  try {
    const layer = await writeSearchable(reports, pageOfRecords, folder, written);
    return new Map([...indexFiles(folder), ...layer]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The reports of each authority; and of each theme, the reports with the paragraphs that carry it. */
function keptSets(reports: readonly SearchReport[]): Map<string, SearchReport[]> {
  const sets = new Map<string, SearchReport[]>();
  const add = (set: string, report: SearchReport): void => {
    const own = sets.get(set);
    if (own === undefined) sets.set(set, [report]);
    else own.push(report);
  };
  for (const report of reports) {
    add(`authority-${report.authority}`, report);
    const records = report.sections.flatMap((section) => section.records);
    for (const theme of new Set(records.flatMap(({ themes }) => themes))) add(`theme-${theme}`, onlyOf(theme, report));
  }
  return sets;
}

function onlyOf(theme: string, report: SearchReport): SearchReport {
  const sections = report.sections.map((section) => ({
    ...section,
    records: section.records.filter(({ themes }) => themes.includes(theme)),
  }));
  return { ...report, sections: sections.filter(({ records }) => records.length > 0) };
}

/** A page of these paragraphs alone, marked as the site marks them: a theme has no page of its own for each report. */
function pageOfRecords({ authority, id, sections }: SearchReport): BuiltPage {
  const paragraphs = sections.flatMap(({ records }) =>
    records.map(({ anchor, text }) => `<p><a class="n" id="${escaped(anchor)}"></a> ${escaped(text)}</p>`),
  );
  const html = `<html lang="en-GB"><body>${paragraphs.join('\n')}</body></html>`;
  return { url: `/reports/${authority}/${id}/`, html };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What the engine reads of Pagefind's own files. */
function indexFiles(folder: string): [path: string, bytes: Uint8Array][] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const own = names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.pf_(?:meta|index)$/u.test(name));
  return own.sort().map((name) => [name, gunzipSync(readFileSync(join(folder, name)))]);
}
