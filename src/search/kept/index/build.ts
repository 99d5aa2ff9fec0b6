/** Builds the whole index: from reports to files, without touching a disk. The same reports give the same bytes. */
import type { SearchReport } from '../../records.ts';
import { areaCode, gradeCode, INDEX_VERSION, kindCode, lengthLevel, TEXTS_PER_FILE } from './manifest.ts';
import type { Manifest, ManifestAuthority, ManifestTerm, StoredText } from './manifest.ts';
import { ADDITIONS, additionsOf } from './additions.ts';
import { note, type PostingsDraft } from './postings.ts';
import { encodeShards, encodeTable } from './shard.ts';
import { collectTerms } from './terms.ts';
import { encodeWordLists } from './word-lists.ts';

export interface IndexSources {
  reports: readonly SearchReport[];
  authorities: Record<string, ManifestAuthority>;
  glossary: readonly ManifestTerm[];
  themeTitles: Record<string, string>;
}

/** Paths below the index's folder, and what stands there (compressed: the bytes do not depend on the host). */
export type IndexFiles = Map<string, Uint8Array>;

/** What Node and the browser do each in their way. */
export interface Craft {
  /** A name made of the content: the same content, the same name. */
  name: (content: Uint8Array | string) => string;
  /** The bytes as they are stored. */
  pack: (bytes: Uint8Array) => Uint8Array;
  /** Whether to write what the newest reports add, for devices that keep an older index. */
  additions?: boolean;
}

/** The files of an index. */
export function buildIndexWith(craft: Craft, sources: IndexSources): IndexFiles {
  const files: IndexFiles = new Map();
  const store = (folder: string, bytes: Uint8Array): string => {
    const name = craft.name(bytes);
    files.set(`${folder}/${name}.bin`, craft.pack(bytes));
    return name;
  };
  const records = sources.reports.flatMap(({ sections }) => sections.flatMap((section) => section.records));
  const { entries, lengths, words } = collectTerms(records);
  const shards = encodeShards(entries);
  const manifest: Manifest = {
    version: INDEX_VERSION,
    reports: sources.reports.map((report) => reportFacts(report, files, craft)),
    authorities: used(sources),
    ...sectionFacts(sources.reports),
    glossary: [...sources.glossary],
    shards: { from: shards.map(({ from }) => from), name: shards.map(({ bytes }) => store('terms', bytes)) },
    words: Object.fromEntries(encodeWordLists(words).map(([letter, bytes]) => [letter, store('words', bytes)])),
    lengths: store('more', Uint8Array.from(lengths, lengthLevel)),
    themes: store('more', encodeThemes(records.map(({ themes }) => themes))),
    themeTitles: sources.themeTitles,
  };
  files.set('manifest.bin', craft.pack(asBytes(manifest)));
  if (craft.additions === true)
    for (const [name, bytes] of additionsOf(entries, firstRecords(sources.reports)))
      files.set(`${ADDITIONS}/${name}.bin`, craft.pack(bytes));
  return files;
}

/** The first record of each report, and the number of all. */
function firstRecords(reports: readonly SearchReport[]): number[] {
  const firsts = [0];
  for (const { sections } of reports)
    firsts.push(sections.reduce((sum, { records }) => sum + records.length, firsts.at(-1) ?? 0));
  return firsts;
}

function used({ reports, authorities }: IndexSources): Record<string, ManifestAuthority> {
  const slugs = [...new Set(reports.map(({ authority }) => authority))].sort();
  const unknown = (slug: string): ManifestAuthority => ({ name: slug, region: '', aliases: [] });
  return Object.fromEntries(slugs.map((slug) => [slug, authorities[slug] ?? unknown(slug)]));
}

function sectionFacts(reports: readonly SearchReport[]): Pick<Manifest, 'sections' | 'titles'> {
  const all = reports.flatMap(({ sections }) => sections);
  const titles = [...new Set(all.map(({ title }) => title))];
  const numbers = new Map(titles.map((title, at) => [title, at]));
  const sections = {
    title: all.map(({ title }) => numbers.get(title) ?? 0),
    area: all.map(({ area }) => areaCode(area)),
    grade: all.map(({ grade }) => gradeCode(grade)),
    records: all.map(({ records }) => records.length),
  };
  return { sections, titles };
}

function reportFacts(report: SearchReport, files: IndexFiles, craft: Craft): Manifest['reports'][number] {
  const { authority: a, id, kind, framework, date } = report;
  const texts = report.sections.flatMap(({ records }) =>
    records.map(({ anchor, number, kind, text }): StoredText => [anchor, number, kindCode(kind), text]),
  );
  const folder = craft.name(JSON.stringify(texts));
  for (let at = 0; at < texts.length; at += TEXTS_PER_FILE) {
    const part = asBytes(texts.slice(at, at + TEXTS_PER_FILE));
    files.set(`texts/${folder}-${at / TEXTS_PER_FILE}.bin`, craft.pack(part));
  }
  return { a, id, kind, framework, date, sections: report.sections.length, texts: folder };
}

function encodeThemes(themesOfRecords: readonly (readonly string[])[]): Uint8Array {
  const drafts = new Map<string, PostingsDraft>();
  for (const [record, themes] of themesOfRecords.entries()) {
    for (const theme of themes) {
      const draft = drafts.get(theme) ?? { records: [], often: [] };
      note(draft, record);
      drafts.set(theme, draft);
    }
  }
  return encodeTable([...drafts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const asBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
