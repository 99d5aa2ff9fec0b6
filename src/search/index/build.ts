/** Builds the whole index: from reports to files, without touching a disk. The same reports give the same bytes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { SearchReport } from '../records.ts';
import { areaCode, gradeCode, INDEX_VERSION, kindCode, lengthLevel, TEXTS_PER_FILE } from './manifest.ts';
import type { Manifest, ManifestAuthority, ManifestTerm, StoredText } from './manifest.ts';
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

/** The files of an index. */
export function buildIndex(sources: IndexSources): IndexFiles {
  const files: IndexFiles = new Map();
  const records = sources.reports.flatMap(({ sections }) => sections.flatMap((section) => section.records));
  const { entries, lengths, words } = collectTerms(records);
  const shards = encodeShards(entries);
  const manifest: Manifest = {
    version: INDEX_VERSION,
    reports: sources.reports.map((report) => reportFacts(report, files)),
    authorities: used(sources),
    ...sectionFacts(sources.reports),
    glossary: [...sources.glossary],
    shards: { from: shards.map(({ from }) => from), name: shards.map(({ bytes }) => store(files, 'terms', bytes)) },
    words: Object.fromEntries(encodeWordLists(words).map(([letter, bytes]) => [letter, store(files, 'words', bytes)])),
    lengths: store(files, 'more', Uint8Array.from(lengths, lengthLevel)),
    themes: store(files, 'more', encodeThemes(records.map(({ themes }) => themes))),
    themeTitles: sources.themeTitles,
  };
  files.set('manifest.bin', gzip(Buffer.from(JSON.stringify(manifest))));
  return files;
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

function reportFacts(report: SearchReport, files: IndexFiles): Manifest['reports'][number] {
  const { authority: a, id, kind, framework, date } = report;
  const texts = report.sections.flatMap(({ records }) =>
    records.map(({ anchor, number, kind, text }): StoredText => [anchor, number, kindCode(kind), text]),
  );
  const folder = hash(JSON.stringify(texts));
  for (let at = 0; at < texts.length; at += TEXTS_PER_FILE) {
    const part = Buffer.from(JSON.stringify(texts.slice(at, at + TEXTS_PER_FILE)));
    files.set(`texts/${folder}-${at / TEXTS_PER_FILE}.bin`, gzip(part));
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

function store(files: IndexFiles, folder: string, bytes: Uint8Array): string {
  const name = hash(bytes);
  files.set(`${folder}/${name}.bin`, gzip(bytes));
  return name;
}

const hash = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex').slice(0, 10);
const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });
