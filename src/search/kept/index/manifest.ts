/**
 * The index's table of contents: the one file that is read before any search. Everything about reports and
 * sections stands here, so that a result needs only the text of its paragraph besides.
 */
import { AREAS, GRADES } from '../../../domain/judgement.ts';
import type { Paragraph } from '../../../domain/report.ts';
import type { Framework, Kind } from '../../../domain/kind.ts';

/** Kinds of paragraphs as the index numbers them (the domain's list would bring its schemas to the browser). */
export const STORED_KINDS = [
  'paragraph',
  'improvement',
  'recommendation',
  'action',
  'priority-action',
] as const satisfies readonly Paragraph['kind'][];

/** Goes up when the format changes: a page with older code then says that it must be loaded again. */
export const INDEX_VERSION = 1;

/** The index's folder in the site. */
export const INDEX_FOLDER = 'search-index';

/** How many paragraphs share a file of texts: fewer cost more files, more cost more bytes per result. */
export const TEXTS_PER_FILE = 6;

export interface ManifestReport {
  /** Slug of the authority, and id. */
  a: string;
  id: string;
  kind: Kind;
  framework: Framework;
  date: string;
  /** Number of sections, and the name of its texts' folder. */
  sections: number;
  texts: string;
}

export interface ManifestAuthority {
  name: string;
  region: string;
  /** Other names it is known by. */
  aliases: string[];
}

/** A glossary entry as the search uses it: spellings that mean the same. */
export interface ManifestTerm {
  /** The abbreviation and the expansions. */
  same: string[];
  /** What it was called in other years: found too, and the page says so. */
  formerly: string[];
}

export interface Manifest {
  version: number;
  reports: ManifestReport[];
  authorities: Record<string, ManifestAuthority>;
  /** Of each section, in order: its title (in `titles`), area and grade (in AREAS and GRADES, −1 for none), number of records. */
  sections: { title: number[]; area: number[]; grade: number[]; records: number[] };
  titles: string[];
  glossary: ManifestTerm[];
  /** First term and name of each shard. */
  shards: { from: string[]; name: string[] };
  /** Words by their first letter, for completion and for misspellings. */
  words: Record<string, string>;
  /** Names of the files of lengths and of themes. */
  lengths: string;
  themes: string;
  themeTitles: Record<string, string>;
}

/** A paragraph as the files of texts hold it: anchor, printed number, kind (in STORED_KINDS), text. */
export type StoredText = readonly [anchor: string, number: string | null, kind: number, text: string];

/** The place of a value in a closed set; −1 for none. */
export const areaCode = (area: string | undefined): number => (AREAS as readonly (string | undefined)[]).indexOf(area);
export const gradeCode = (grade: string | undefined): number =>
  (GRADES as readonly (string | undefined)[]).indexOf(grade);
export const kindCode = (kind: Paragraph['kind']): number => STORED_KINDS.indexOf(kind);

/** Lengths of paragraphs are kept in sixteenths: half powers of two. */
export const lengthLevel = (words: number): number => Math.min(15, Math.round(Math.log2(Math.max(words, 1)) * 2));
export const lengthOf = (level: number): number => 2 ** (level / 2);
