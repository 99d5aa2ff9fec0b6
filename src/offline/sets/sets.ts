/** What can be kept: the whole library, an authority, a theme; and which files of the built site each needs. */

/**
 * A file of the site: path below the base (a page ends with a stroke), hash and bytes of its content, bytes on the wire
 * if it travels alone. The content of a packed file of the index is what is packed in it.
 */
export type ListedFile = readonly [path: string, hash: string, bytes: number, wire: number];

export type SetKind = 'library' | 'authority' | 'theme';

export interface SetSummary {
  id: string;
  kind: SetKind;
  title: string;
  /** How many files, and their bytes: kept on disk, and about as much as travels. */
  files: number;
  bytes: number;
  wire: number;
}

/** Contents compressed together, only to travel. */
export interface Pack {
  path: string;
  bytes: number;
  /** The contents in their order: places in the list of files. */
  holds: number[];
}

export interface SetManifest {
  version: string;
  id: string;
  title: string;
  /** What travels for all of it: packs, and files that are in none; not what the service worker brings. */
  wire: number;
  files: ListedFile[];
  packs: Pack[];
  /** Of the library: what makes its terms of those of an older one. */
  additions?: Addition[];
}

/** A file that adds new reports to the terms of the index without them. */
export interface Addition {
  /** The folders of the reports' texts. */
  adds: string[];
  path: string;
  bytes: number;
}

/** The list of sets, as `offline/sets.json` has it. */
export interface SetList {
  version: string;
  sets: SetSummary[];
}

/** What sets are cut for. */
export interface Subjects {
  authorities: { slug: string; name: string }[];
  /** The folders of the reports' texts, in the order of the index. */
  texts: string[];
  themes: { id: string; title: string }[];
}

/** A set before its packs are made. */
export type CutSet = Omit<SetManifest, 'packs' | 'wire'> & { kind: SetKind };

export const LIBRARY = 'library';
export const authoritySet = (slug: string): string => `authority-${slug}`;
export const themeSet = (id: string): string => `theme-${id}`;

/** Pages that every set needs to be found and searched in: the page of what is kept, the search, the library's front. */
const SHELL = /^(?:|offline\/|search\/|icon\.svg|_astro\/.+)$/u;
/** What a reader of the whole library opens; feeds, tables and pictures stay behind. */
const LIBRARY_FILE =
  /(?:^|\/)$|^icon\.svg$|^_astro\/|^search-index\/(?!files\.json|shelves\/|additions\/)|^pagefind\/(?:recent\/)?(?:names|paragraphs|index|wasm|pagefind\..*\.pf_meta)|\/cite\.json$|^themes\/.+\/pages\.json$/u;

/**
 * An authority's paragraphs by theme repeat its reports: of the whole site they are a sixth of the bytes, of one
 * authority they are little. Without the library's copy the reports and the themes' own pages say the same.
 */
const SAID_AGAIN = /^authorities\/[^/]+\/themes\//u;

/** The folder of a file of texts, as the index names it; empty for any other file. */
export const folderOfTexts = (path: string): string => /^search-index\/texts\/([^-]+)-/u.exec(path)?.[1] ?? '';

/**
 * What the service worker brings with it, so that it need not travel again. With the index's contents list: a page then
 * asks for the files of its own version, never of a newer one.
 */
export const isPrecached = (path: string): boolean =>
  /^(?:offline\/|search\/|icon\.svg|search-index\/manifest\.bin|_astro\/.+)$/u.test(path);

/** All sets with their files, the library first. */
export function cutSets(version: string, files: readonly ListedFile[], subjects: Subjects): CutSet[] {
  const where = (test: (path: string) => boolean): ListedFile[] => files.filter(([path]) => test(path));
  const shell = where((path) => SHELL.test(path));
  const shelves = Map.groupBy(files, ([path]) => /^search-index\/shelves\/([^/]+)\.bin$/u.exec(path)?.[1] ?? '');
  const byAuthority = Map.groupBy(files, ([path]) => /^(?:reports|authorities)\/([^/]+)\//u.exec(path)?.[1] ?? '');
  const byTheme = Map.groupBy(
    files,
    ([path]) => /^themes\/([^/]+)\/(?:.*(?<=\/)|.*pages\.json)$/u.exec(path)?.[1] ?? '',
  );
  return [
    {
      version,
      id: LIBRARY,
      kind: 'library',
      title: 'The whole library',
      files: where((path) => LIBRARY_FILE.test(path) && !SAID_AGAIN.test(path)),
      additions: additionsAmong(files, subjects.texts),
    },
    ...subjects.authorities.map(({ slug, name }) => ({
      version,
      id: authoritySet(slug),
      kind: 'authority' as const,
      title: name,
      files: [
        ...shell,
        ...(shelves.get(authoritySet(slug)) ?? []),
        ...(byAuthority.get(slug) ?? []).filter(([path]) => LIBRARY_FILE.test(path)),
      ],
    })),
    ...subjects.themes.map(({ id, title }) => ({
      version,
      id: themeSet(id),
      kind: 'theme' as const,
      title,
      files: [...shell, ...(shelves.get(themeSet(id)) ?? []), ...(byTheme.get(id) ?? [])],
    })),
  ];
}

function additionsAmong(files: readonly ListedFile[], texts: readonly string[]): Addition[] {
  return files.flatMap(([path, , , bytes]) => {
    const [, from, to] = /^search-index\/additions\/(\d+)-(\d+)\.bin$/u.exec(path) ?? [];
    return from === undefined ? [] : [{ adds: texts.slice(Number(from), Number(to)), path, bytes }];
  });
}

/** A set in a line. */
export function summary({ id, kind, title, wire, files }: SetManifest & { kind: SetKind }): SetSummary {
  return { id, kind, title, files: files.length, bytes: bytesOf(files), wire };
}

/** Bytes of contents, each counted once. */
const bytesOf = (files: readonly ListedFile[]): number =>
  missing(files, new Set()).reduce((sum, [, , bytes]) => sum + bytes, 0);

/** What remains to be fetched of these files: each content once, however many sets and paths share it. */
export function missing(files: readonly ListedFile[], present: ReadonlySet<string>): ListedFile[] {
  const wanted = new Map(files.filter(([, hash]) => !present.has(hash)).map((file) => [file[1], file]));
  return [...wanted.values()];
}
