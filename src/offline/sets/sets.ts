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
  /** What stands before them while they are unpacked: contents of other files, which must be there first. */
  prefix?: number[];
}

export interface SetManifest {
  version: string;
  id: string;
  title: string;
  /** What travels for all of it: packs, and files that are in none; not what the service worker brings. */
  wire: number;
  files: ListedFile[];
  packs: Pack[];
}

/** The list of sets, as `offline/sets.json` has it. */
export interface SetList {
  version: string;
  sets: SetSummary[];
}

/** What sets are cut for. */
export interface Subjects {
  authorities: { slug: string; name: string }[];
  themes: { id: string; title: string }[];
}

/** A set before its packs are made. */
export type CutSet = Omit<SetManifest, 'packs' | 'wire'> & { kind: SetKind };

export const LIBRARY = 'library';
export const authoritySet = (slug: string): string => `authority-${slug}`;
export const themeSet = (id: string): string => `theme-${id}`;

/** What every set needs to be found and searched in: the page of what is kept, the search, the library's front. */
const SHELL = /^(?:|offline\/|search\/|icon\.svg|_astro\/.+|pagefind\/(?:names\.bin|wasm\.[^/]+))$/u;
/** What a reader of the whole library opens; feeds, tables, pictures and what only Pagefind's own script reads stay behind. */
const LIBRARY_FILE =
  /(?:^|\/)$|^icon\.svg$|^_astro\/|^pagefind\/(?:recent\/)?(?:names|paragraphs|index|wasm|pagefind\..*\.pf_meta)|\/cite\.json$|^themes\/.+\/pages\.json$/u;
const KEPT_BUNDLE = /^pagefind\/kept\/(?<set>[^/]+)\.bin$/u;

/** Whether a file is what one authority or theme is searched by. */
export const isKeptBundle = (path: string): boolean => KEPT_BUNDLE.test(path);

/**
 * An authority's paragraphs by theme repeat its reports: of the whole site they are a sixth of the bytes, of one
 * authority they are little. Without the library's copy the reports and the themes' own pages say the same.
 */
const SAID_AGAIN = /^authorities\/[^/]+\/themes\//u;

/** What the service worker brings with it, so that it need not travel again. */
export const isPrecached = (path: string): boolean => /^(?:offline\/|search\/|icon\.svg|_astro\/.+)$/u.test(path);

/** All sets with their files, the library first. */
export function cutSets(version: string, files: readonly ListedFile[], subjects: Subjects): CutSet[] {
  const where = (test: (path: string) => boolean): ListedFile[] => files.filter(([path]) => test(path));
  const shell = where((path) => SHELL.test(path));
  const bundles = Map.groupBy(files, ([path]) => KEPT_BUNDLE.exec(path)?.groups?.['set'] ?? '');
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
    },
    ...subjects.authorities.map(({ slug, name }) => ({
      version,
      id: authoritySet(slug),
      kind: 'authority' as const,
      title: name,
      files: [
        ...shell,
        ...(bundles.get(authoritySet(slug)) ?? []),
        ...(byAuthority.get(slug) ?? []).filter(([path]) => LIBRARY_FILE.test(path)),
      ],
    })),
    ...subjects.themes.map(({ id, title }) => ({
      version,
      id: themeSet(id),
      kind: 'theme' as const,
      title,
      files: [...shell, ...(bundles.get(themeSet(id)) ?? []), ...(byTheme.get(id) ?? [])],
    })),
  ];
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
