/** Which files of a set travel in one pack, and in which order: what repeats the same paragraphs stands close together. */
import { COMPARED, FRONT } from '../sets/lists.ts';
import type { ListedFile, Pack } from '../sets/sets.ts';

/** About: a phone unpacks a pack as a whole, in memory. A pack is less than a file larger. */
export const MOST_BYTES_IN_A_PACK = 24_000_000;

/** Files that every set has, so that their pack is one for all. */
const SHELL =
  /^(?:|offline\/|search\/|icon\.svg|manifest\.webmanifest|_astro\/.+|pagefind\/(?:names\.bin|wasm\.[^/]+))$/u;
const REPORT = /^reports\/[^/]+\/[^/]+\/$/u;
const VOCABULARY = /^pagefind\/(?!kept\/|(?:recent\/)?paragraphs\/texts\/)/u;

/** How much of the newest reports the fronts, which quote them, are compressed behind: that much is in memory besides. */
const MOST_BYTES_OF_A_PREFIX = 12_000_000;

/** What is known of the pages. */
export interface PageFacts {
  /** When a file's reports are from (sorts as text); what is of one time repeats itself most. */
  age: (path: string) => string;
  /** The region of an authority, by its slug. */
  region: (authority: string) => string;
}

/** The contents of a pack, and those it is compressed behind, as places in the list of files. */
export type PackGroup = Pick<Pack, 'holds' | 'prefix'>;

/** The packs of a set. */
export function packGroups(files: readonly ListedFile[], { age, region }: PageFacts): PackGroup[] {
  const first = new Map<string, number>();
  files.forEach(([, hash], at) => first.has(hash) || first.set(hash, at));
  const path = (at: number): string => files[at]?.[0] ?? '';
  const order = (at: number): string => `${age(path(at))} ${path(at)}`;
  const places = [...first.values()].map((at) => ({ at, order: order(at) }));
  const sorted = places.sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ at }) => at);
  const isLarge = places.reduce((sum, { at }) => sum + (files[at]?.[2] ?? 0), 0) > MOST_BYTES_IN_A_PACK;
  const bytes = (at: number): number => files[at]?.[2] ?? 0;
  const reports = sorted.filter((at) => REPORT.test(path(at)));
  const kinds = Map.groupBy(sorted, (at) => kindOf(path(at), isLarge, region));
  return [...kinds].flatMap(([kind, places]) => {
    const prefix = kind === 'front' ? newest(reports, bytes) : [];
    const groups = split(places, bytes).filter(({ length }) => length > 1);
    return groups.map((holds) => (prefix.length === 0 ? { holds } : { holds, prefix }));
  });
}

/**
 * Of many files those travel by themselves that change together, so that an update takes their pack and no other; few
 * pack better together.
 */
function kindOf(path: string, isLarge: boolean, region: PageFacts['region']): string {
  if (SHELL.test(path)) return 'shell';
  if (isLarge && FRONT.test(path)) return 'front';
  const compared = COMPARED.exec(path)?.groups?.['authority'];
  if (isLarge && compared !== undefined) return `compared ${region(compared)}`;
  return VOCABULARY.test(path) ? 'vocabulary' : 'own';
}

/** The last of these places, as many as a prefix may have. */
function newest(places: readonly number[], bytes: (at: number) => number): number[] {
  let rest = MOST_BYTES_OF_A_PREFIX;
  const from = places.findLastIndex((at) => (rest -= bytes(at)) < 0);
  return places.slice(from + 1);
}

/** Parts of about the same size. */
function split(places: readonly number[], bytes: (at: number) => number): number[][] {
  const all = places.reduce((sum, at) => sum + bytes(at), 0);
  const part = all / Math.ceil(all / MOST_BYTES_IN_A_PACK);
  let before = 0;
  const parts = Map.groupBy(places, (at) => {
    const begins = before;
    before += bytes(at);
    return Math.floor(begins / part);
  });
  return [...parts.values()];
}

/** When the reports that a page names are from: the middle one; empty where it names none. */
export function ageOf(path: string, content: string): string {
  const own = /^reports\/[^/]+\/(\d{4}-\d{2})/u.exec(path)?.[1];
  if (own !== undefined) return own;
  const named = [...content.matchAll(/\/reports\/[a-z-]+\/(\d{4}-\d{2})/gu)].map(([, month = '']) => month).sort();
  return named[named.length >> 1] ?? '';
}
