/** Which files of a set travel in one pack, and in which order: what repeats the same paragraphs stands close together. */
import type { ListedFile } from '../sets/sets.ts';

/** About: a phone unpacks a pack as a whole, in memory. A pack is less than a file larger. */
export const MOST_BYTES_IN_A_PACK = 24_000_000;

/** Files that every set has, so that their pack is one for all. */
const SHELL =
  /^(?:|offline\/|search\/|icon\.svg|manifest\.webmanifest|_astro\/.+|pagefind\/(?:names\.bin|wasm\.[^/]+))$/u;
/** What says something of all reports, and so changes with each new one. */
const FRONT = /^(?:themes\/[^/]+\/(?:improve\/)?|(?:[a-z]+|about\/coverage)\/)$/u;
const VOCABULARY = /^pagefind\/(?!kept\/|(?:recent\/)?paragraphs\/texts\/)/u;

/**
 * The packs of a set, each as places of files in the set's list.
 * @param age When a file's reports are from (sorts as text); what is of one time repeats itself most.
 */
export function packGroups(files: readonly ListedFile[], age: (path: string) => string): number[][] {
  const first = new Map<string, number>();
  files.forEach(([, hash], at) => first.has(hash) || first.set(hash, at));
  const path = (at: number): string => files[at]?.[0] ?? '';
  const order = (at: number): string => `${age(path(at))} ${path(at)}`;
  const places = [...first.values()].map((at) => ({ at, order: order(at) }));
  const sorted = places.sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ at }) => at);
  const isLarge = places.reduce((sum, { at }) => sum + (files[at]?.[2] ?? 0), 0) > MOST_BYTES_IN_A_PACK;
  const kinds = Map.groupBy(sorted, (at) => kindOf(path(at), isLarge));
  return [...kinds.values()]
    .flatMap((kind) => split(kind, (at) => files[at]?.[2] ?? 0))
    .filter(({ length }) => length > 1);
}

/** Of many files fronts travel by themselves, so that an update takes their pack and no other; few pack better together. */
function kindOf(path: string, isLarge: boolean): 'shell' | 'vocabulary' | 'front' | 'own' {
  if (SHELL.test(path)) return 'shell';
  if (isLarge && FRONT.test(path)) return 'front';
  return VOCABULARY.test(path) ? 'vocabulary' : 'own';
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
