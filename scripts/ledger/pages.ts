/** The addresses of pages that are no report: of authorities, of themes, and those that the site always has. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import type { LedgerFinding } from '../../src/domain/compare-ledger.ts';

/** `content/ledger/pages.json`: addresses below the site's own, in the order of the alphabet. */
const FILE = 'pages.json';
const published = z.array(z.string());

export function readPublishedPages(ledger: string): string[] {
  const file = join(ledger, FILE);
  return existsSync(file) ? published.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

/** The pages as they are now. @param root of the project */
export function readSitePages(root = '.'): string[] {
  const named = ['authorities', 'themes'].flatMap((kind) =>
    namesIn(join(root, 'content', kind), /\.yaml$/u).map((name) => `${kind}/${name.replace(/\.yaml$/u, '')}`),
  );
  const always = namesIn(join(root, 'src', 'pages'), /index\.astro$/u)
    .filter((name) => !name.includes('['))
    .map((name) => name.split(sep).slice(0, -1).join('/'));
  return [...new Set([...named, ...always])].filter((address) => address !== '').sort();
}

/** Pages that were published and are gone, and those that are new. */
export function comparePages(before: readonly string[], now: readonly string[]): LedgerFinding[] {
  const [known, there] = [new Set(before), new Set(now)];
  return [
    ...before.filter((address) => !there.has(address)).map((address) => ({ is: 'page-gone' as const, address })),
    ...now.filter((address) => !known.has(address)).map((address) => ({ is: 'new' as const, address })),
  ];
}

/** Nothing is ever taken out. */
export function writePages(ledger: string, before: readonly string[], now: readonly string[]): void {
  const all = [...new Set([...before, ...now])].sort();
  writeFileSync(join(ledger, FILE), `${JSON.stringify(all, null, 2)}\n`);
}

function namesIn(folder: string, wanted: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => wanted.test(name));
}
