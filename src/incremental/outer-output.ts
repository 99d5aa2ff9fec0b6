/**
 * An output outside the project. Astro bundles the code that makes the pages below the output, where that is inside the
 * project; else all builds would share one folder, and two at once break each other. So an outer folder is given to it
 * by a link that stands inside, and the code by a link back, for from outside it would not find its packages.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

const LINKS = '.cache/out';
const CODE = '.cache/prerender';

const isInside = (folder: string): boolean => !/^\.\.(?:\/|\\|$)/u.test(relative(process.cwd(), folder));
const nameOfOuter = (folder: string): string => hash('sha256', folder, 'hex').slice(0, 12);

/**
 * Where Astro is told to write.
 * @param folder where the site is wanted
 * @returns it, or if it is outside the project, a link to it inside
 */
export function outputFolder(folder: string): string {
  const wanted = resolve(folder);
  if (isInside(wanted)) return folder;
  const link = join(LINKS, nameOfOuter(wanted));
  mkdirSync(wanted, { recursive: true });
  mkdirSync(dirname(link), { recursive: true });
  if (linkedTo(link) !== wanted) {
    rmSync(link, { force: true });
    symlinkSync(wanted, link, 'junction');
  }
  return link;
}

function linkedTo(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}

/** As an Astro integration. @param folder where the site is wanted */
export function outerOutput(folder: string): AstroIntegration {
  const wanted = resolve(folder);
  const link = join(wanted, '.prerender');
  const code = resolve(CODE, nameOfOuter(wanted));
  const isOuter = !isInside(wanted);
  return {
    name: 'pilcrow:outer-output',
    hooks: {
      // Comes after Astro has emptied the output.
      'astro:build:setup': () => {
        if (!isOuter) return;
        rmSync(link, { recursive: true, force: true });
        rmSync(code, { recursive: true, force: true });
        mkdirSync(code, { recursive: true });
        symlinkSync(code, link, 'junction');
      },
      'astro:build:generated': () => {
        if (!isOuter) return;
        rmSync(link, { force: true });
        rmSync(code, { recursive: true, force: true });
      },
    },
  };
}
