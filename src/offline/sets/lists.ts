/**
 * The list of the library in parts. Of its ten thousand lines a new report changes few: who has a list already fetches
 * the parts that differ. A part is called by the hash of its JSON, so it is made of the older list, too, and compared.
 */
import type { ListedFile, SetManifest } from './sets.ts';

/** What says something of all reports, and so changes with each new one. */
export const FRONT = /^(?:themes\/[^/]+\/(?:pages\.json)?|judgements\/.+|(?:[a-z]+|about\/coverage)\/)$/u;
/** An authority beside its neighbours: a new report changes those of its region. */
export const COMPARED = /^authorities\/(?<authority>[^/]+)\/compare\/$/u;
/** What is about one authority, or one theme. */
const ABOUT = /^(?<room>reports|authorities|themes)\/(?<letter>[a-z])/u;
const RECENT = /^pagefind\/recent\//u;

/** A manifest whose files stand in parts: hashes, which are names of files in the same folder. */
export type PartedManifest = Omit<SetManifest, 'files'> & { parts: string[] };

export const PARTS_FOLDER = 'offline/sets-in-parts/';
export const PARTED_LIBRARY = `${PARTS_FOLDER}library.json`;

/** Which part of the list a file stands in. */
function partOf(path: string): string {
  if (FRONT.test(path)) return 'front';
  if (COMPARED.test(path)) return 'compared';
  if (RECENT.test(path)) return 'recent';
  const { room, letter } = ABOUT.exec(path)?.groups ?? {};
  if (room === undefined) return path.startsWith('pagefind/') ? 'search' : 'rest';
  return room === 'themes' ? `themes ${letter}` : `authorities ${letter}`;
}

/** The parts of a list, in the order of their names; put together again they are `inParts(files).flat()`. */
export function inParts(files: readonly ListedFile[]): ListedFile[][] {
  const parts = [...Map.groupBy(files, ([path]) => partOf(path))];
  return parts.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}
