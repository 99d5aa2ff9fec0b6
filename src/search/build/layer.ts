/** The files of the layer over one bundle: facts, themes, anchors, words and texts of its paragraphs. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { AREAS, GRADES, type Grade } from '../../domain/judgement.ts';
import {
  ANCHORS_FILE,
  FACTS_FILE,
  formsFile,
  LAYER_VERSION,
  STORED_KINDS,
  textsFile,
  THEMES_FILE,
  wordsFile,
  type Facts,
  type FactsOfReport,
  type KnownWord,
  type Places,
  type StoredAnchor,
} from '../layer/facts.ts';
import { formShards } from './forms.ts';
import { encodeFacts, encodeThemes, encodeWords } from '../layer/pack.ts';
import type { SearchRecord, SearchReport, SearchSection } from '../records.ts';
import { stem, STOP_WORDS } from '../words.ts';
import { readWords } from './read-words.ts';
import { packTexts, storedTexts } from './texts.ts';

/** A report with what Pagefind made of it. */
export interface IndexedReport {
  report: SearchReport;
  /** Pagefind's name of its page. */
  page: string;
  places: Places;
}

/** Paths below the bundle's folder, and what stands there before it is packed. */
export type LayerFiles = Map<string, Uint8Array>;

/** What of Pagefind's own files goes into the facts. */
export type FromPagefind = Pick<Facts, 'entry' | 'chunkEnds'>;

/**
 * The files over a bundle, in the order of its reports.
 * @param written The words of all that is searched together, where that is more than this bundle: “wellbeing” finds
 *   “well-being” where it is written somewhere.
 */
export function layerFiles(
  indexed: readonly IndexedReport[],
  { entry, chunkEnds }: FromPagefind,
  written?: ReadonlySet<string>,
): LayerFiles {
  const files: LayerFiles = new Map();
  const reports = indexed.map(({ report }) => report);
  const records = reports.flatMap(recordsOf);
  const facts: Facts = {
    version: LAYER_VERSION,
    entry,
    chunkEnds,
    reports: indexed.map((each) => factsOf(each, files)),
    ...sectionFacts(reports.flatMap(({ sections }) => sections)),
    common: commonStems(records),
    hyphenated: hyphenatedWords(records, written ?? writtenWords(records)),
    forms: writeForms(records, files),
    words: Object.fromEntries(
      [...wordLists(records)].map(([letter, words]) => {
        const bytes = encodeWords(words);
        files.set(wordsFile(nameOf(bytes)), bytes);
        return [letter, nameOf(bytes)];
      }),
    ),
  };
  files.set(
    FACTS_FILE,
    encodeFacts(
      facts,
      indexed.map(({ places }) => places),
    ),
  );
  files.set(THEMES_FILE, encodeThemes(themesOf(records)));
  files.set(
    ANCHORS_FILE,
    asBytes(records.map(({ anchor, number, kind }): StoredAnchor => [anchor, number, codeOf(kind)])),
  );
  return files;
}

const recordsOf = ({ sections }: SearchReport): SearchRecord[] => sections.flatMap(({ records }) => records);
const codeOf = (kind: SearchRecord['kind']): number => STORED_KINDS.indexOf(kind);
/** As the files of the layer are written, so that their bytes do not depend on the host. */
export const gzipped = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });
export const asBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
/** The same content, the same name. */
const nameOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

function factsOf({ report, page }: IndexedReport, files: LayerFiles): FactsOfReport {
  const { authority: a, id, kind, framework, partners, date, overall } = report;
  const stored = storedTexts(recordsOf(report));
  files.set(textsFile(page), stored);
  const joint = partners === undefined ? {} : { partners };
  return {
    a,
    id,
    kind,
    framework,
    ...joint,
    date,
    overall,
    page,
    sections: report.sections.length,
    texts: packTexts(stored).lengths,
  };
}

function sectionFacts(all: readonly SearchSection[]): Pick<Facts, 'sections' | 'titles'> {
  const titles = [...new Set(all.map(({ title }) => title))];
  const numbers = new Map(titles.map((title, at) => [title, at]));
  const sections = {
    title: all.map(({ title }) => numbers.get(title) ?? 0),
    area: all.map(({ area }) => (area === undefined ? -1 : AREAS.indexOf(area))),
    grade: all.map(({ grade }: { grade?: Grade }) => (grade === undefined ? -1 : GRADES.indexOf(grade))),
    paragraphs: all.map(({ records }) => records.length),
  };
  return { sections, titles };
}

function themesOf(records: readonly SearchRecord[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { themes }] of records.entries())
    for (const theme of new Set(themes)) found.set(theme, [...(found.get(theme) ?? []), at]);
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function writeForms(records: readonly SearchRecord[], files: LayerFiles): Facts['forms'] {
  const shards = formShards(records);
  const name = nameOf(asBytes(shards));
  for (const [at, shard] of shards.entries()) files.set(formsFile(name, at), asBytes(shard));
  return { name, count: shards.length };
}

/** The words that are written in these paragraphs. */
export const writtenWords = (records: readonly SearchRecord[]): Set<string> =>
  new Set(records.flatMap((record) => readWords(record).words));

/** Words with a hyphen in these paragraphs that are written without it somewhere. */
export function hyphenatedWords(records: readonly SearchRecord[], written: ReadonlySet<string>): string[] {
  const found = new Set(records.flatMap((record) => readWords(record).hyphenated));
  return [...found].filter((each) => written.has(each.replace('-', ''))).sort();
}

/** In how many of the paragraphs a stem stands that is called common. */
const COMMON_SHARE = 0.3;

function commonStems(records: readonly SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const words = new Set(readWords(record).words).difference(STOP_WORDS);
    for (const each of new Set([...words].map(stem))) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count > records.length * COMMON_SHARE);
  return common.sort(([, one], [, other]) => other - one).map(([each]) => each);
}

const PLAIN_WORD = /^[a-z][a-z']+$/u;

/** The words as they are written, by first letter: what completes a word as it is typed, and what a misspelling meant. */
function wordLists(records: readonly SearchRecord[]): Map<string, KnownWord[]> {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const word of new Set(readWords(record).words))
      if (PLAIN_WORD.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].map(([word, paragraphs]) => ({ word, paragraphs }));
  words.sort((one, other) => (one.word < other.word ? -1 : 1));
  return Map.groupBy(words, ({ word }) => word.charAt(0));
}
