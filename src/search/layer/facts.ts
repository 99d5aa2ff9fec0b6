/**
 * What Pilcrow lays over a Pagefind bundle, so that a word's places in a report become paragraphs. Each bundle brings its
 * own facts, so that any bundle (all closed years, the current year, one authority) is searched by the same code.
 */
import type { Grade } from '../../domain/judgement.ts';
import type { Partner } from '../../domain/joint.ts';
import type { Framework, Kind } from '../../domain/kind.ts';
import type { Paragraph } from '../../domain/report.ts';

/** Goes up when the format changes: a page with older code then says that it must be loaded again. */
export const LAYER_VERSION = 3;

/** Below the folder of the bundle. */
export const FACTS_FILE = 'paragraphs/facts.bin';
export const THEMES_FILE = 'paragraphs/themes.bin';
export const ANCHORS_FILE = 'paragraphs/anchors.bin';
/** The texts of a page, by its name. */
export const textsFile = (page: string): string => `paragraphs/texts/${page}.bin`;
export const isTextsFile = (path: string): boolean => path.startsWith(textsFile('').replace('.bin', ''));
/** The forms of words, by their name in the facts and the number of the file. */
export const formsFile = (name: string, shard: number): string => `paragraphs/forms/${name}-${shard}.bin`;
/** The words that begin with a letter, by the name in the facts. */
export const wordsFile = (name: string): string => `paragraphs/words/${name}.bin`;

/** The folders of the bundles of the site: all closed years, and the current one inside it. */
export const SITE_BUNDLES = ['pagefind/', 'pagefind/recent/'] as const;
/** What names are searched and shown by, for all bundles. */
export const NAMES_FILE = 'pagefind/names.bin';
/** The folder of Pagefind's program, which is the same for all bundles. */
export const PROGRAM_FOLDER = SITE_BUNDLES[0];
/** Below it, a bundle in one file for each set that can be kept, but for the library: `authority-…` or `theme-…`. */
const KEPT_FOLDER = 'pagefind/kept/';
export const keptBundle = (set: string): string => `${KEPT_FOLDER}${set}.bin`;

/** How many paragraphs share a part of a file of texts: fewer cost more in the facts, more cost more bytes a result. */
export const TEXTS_PER_PART = 8;

/** The kinds of paragraphs as the files number them (the domain's list would bring its schemas to the browser). */
export const STORED_KINDS = [
  'paragraph',
  'improvement',
  'recommendation',
  'action',
  'priority-action',
] as const satisfies readonly Paragraph['kind'][];

export interface FactsOfReport {
  /** Slug of the authority, and id. */
  a: string;
  id: string;
  kind: Kind;
  framework: Framework;
  /** The inspectorates of a joint inspection. */
  partners?: readonly Partner[];
  /** ISO date; empty where none is known. */
  date: string;
  /** The grade for overall effectiveness that the authority had when the report was written; empty where none is known. */
  overall: Grade | '';
  /** Pagefind's name of the page, which is made of its content; the files of texts are called so too. */
  page: string;
  /** Number of sections. */
  sections: number;
  /** How long the parts of its texts are in their packed file, in `PART_UNIT`s; none where the file is not packed. */
  texts: number[];
}

export interface Facts {
  version: number;
  /** What Pagefind itself reads first (`pagefind-entry.json`), so that both are of one build. */
  entry: unknown;
  reports: FactsOfReport[];
  /** The last words of large chunks of Pagefind's index, by their names: behind these none of them has a word. */
  chunkEnds: Record<string, string>;
  /** Of each section, in order: its title (in `titles`), area and grade (in AREAS and GRADES, −1 for none), number of paragraphs. */
  sections: { title: number[]; area: number[]; grade: number[]; paragraphs: number[] };
  titles: string[];
  /** Stems that stand in so many paragraphs that they hardly tell one from another, the most frequent first. */
  common: string[];
  /** Hyphenated words that also stand as one: “well-being”, for “wellbeing” stands there too. */
  hyphenated: string[];
  /** The files of the forms of words: how they are called, and how many there are. */
  forms: { name: string; count: number };
  /** The words of the paragraphs by their first letter: names of files below `paragraphs/words`. */
  words: Record<string, string>;
}

/** Where the paragraphs of a report stand among the words that Pagefind counted. */
export interface Places {
  /** Of each paragraph, its first word, and how many words it has. */
  start: Uint32Array;
  length: Uint32Array;
  /** Places that hold no word, such as a dash between spaces. */
  blanks: Uint32Array;
}

export interface NamedAuthority {
  name: string;
  region: string;
  /** Other names it is known by. */
  aliases: string[];
}

/** An entry of the glossary as the search uses it: spellings that mean the same. */
export interface NamedTerm {
  /** The abbreviation and the expansions. */
  same: string[];
  /** What it was called in other years: found too, and the page says so. */
  formerly: string[];
  /** Everyday words: who asks for `same` also finds `formerly`, and not the other way round. */
  oneWay?: true;
}

export interface Names {
  authorities: Record<string, NamedAuthority>;
  glossary: NamedTerm[];
  themeTitles: Record<string, string>;
}

/** A paragraph as the files of texts hold it: anchor, printed number, kind (in STORED_KINDS), text. */
export type StoredText = readonly [anchor: string, number: string | null, kind: number, text: string];

/** The same without its text, as the list of anchors holds it. */
export type StoredAnchor = readonly [anchor: string, number: string | null, kind: number];

/** A known word and the number of paragraphs it stands in. */
export interface KnownWord {
  word: string;
  paragraphs: number;
}
