/**
 * The folder that a build writes: pages stay in it from one build to the next. To delete and copy again the pages of 477
 * documents took about as long as to make the site's scripts.
 */
import { existsSync, readFileSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stampOf } from './stamp.ts';

/** Where the build before left pages, and how each file was when it did. */
interface LeftPages {
  folder: string;
  stamps: Record<string, string>;
}

/** Astro's list of the pages that it can take as they are. */
interface AstroManifest {
  routes: Record<string, { paths: Record<string, { outputFile: string }> }>;
}

const LEFT = 'output.json';

/**
 * Empties the folder for a build, but for pages that are still as the build before left them there: Astro then need not
 * copy those that do not change. A page that somebody touched goes.
 * @param cache the folder of the cache, which knows them
 * @param ownFolders folders that steps behind the pages bring up to date by themselves
 * @returns the pages that stay, each with how it is
 */
export function clearOutput(cache: string, folder: string, ownFolders: readonly string[]): Map<string, string> {
  const file = join(cache, LEFT);
  const left = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LeftPages) : undefined;
  const stamps = left?.folder === folder ? left.stamps : {};
  rmSync(file, { force: true });
  const intact = Object.entries(stamps).filter(([path, stamp]) => stampOf(join(folder, path)) === stamp);
  const stay = new Map(intact);
  const others = new Set(['.git', ...ownFolders]);
  if (existsSync(folder)) removeBut(folder, '', (path) => stay.has(path) || others.has(path));
  return stay;
}

/** Removes what is not to stay, and folders with nothing left in them. @returns whether anything is left */
function removeBut(folder: string, below: string, stays: (path: string) => boolean): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (stays(path)) isEmpty = false;
    else if (!entry.isDirectory()) rmSync(join(folder, path), { force: true });
    else if (removeBut(folder, path, stays)) isEmpty = false;
    else rmdirSync(join(folder, path));
  }
  return !isEmpty;
}

/**
 * Removes pages that stayed and are none any more, and writes down how the others are, for the next build.
 * @param stayed what `clearOutput` gave; a file that is another since then was written by this build
 */
export function noteOutput(cache: string, folder: string, stayed: ReadonlyMap<string, string>): void {
  const { routes } = JSON.parse(readFileSync(join(cache, 'incremental-build.json'), 'utf8')) as AstroManifest;
  const pages = new Set(
    Object.values(routes).flatMap(({ paths }) => Object.values(paths).map(({ outputFile }) => decodeURI(outputFile))),
  );
  for (const [path, stamp] of stayed)
    if (!pages.has(path) && stampOf(join(folder, path)) === stamp) removePage(folder, path);
  const stamps = [...pages].flatMap((path): [string, string][] => {
    const stamp = stampOf(join(folder, path));
    return stamp === undefined ? [] : [[path, stamp]];
  });
  writeFileSync(join(cache, LEFT), JSON.stringify({ folder, stamps: Object.fromEntries(stamps) } satisfies LeftPages));
}

/** Removes a page, and the folders that then hold nothing. */
function removePage(folder: string, path: string): void {
  rmSync(join(folder, path));
  for (
    let above = dirname(path);
    above !== '.' && readdirSync(join(folder, above)).length === 0;
    above = dirname(above)
  )
    rmdirSync(join(folder, above));
}
