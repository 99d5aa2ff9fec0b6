/** All that makes pages, but for the reports: a change of any of it makes every page anew. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../library/digest.ts';
import { anyOf } from '../domain/any-of.ts';

const FOLDERS = ['src', 'public', 'content'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What changes with the reports is read by name (`textOfFile`, `allReports`); tests and decisions make no page. */
const NOT_THESE = anyOf(
  /\.test\.ts$/u,
  /^content\/(?:reports|sources|decisions)\//u,
  /^content\/sources\.csv$/u,
  /^content\/ledger\/(?!moves\.yaml$)/u,
);

/** The hash of code, settings, texts, packages, environment and Node. */
export function madeBy(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const files = [...FILES, ...below].filter((file) => !NOT_THESE.test(file)).sort();
  const settings = Object.entries(environment).filter(([name]) =>
    /^(?:PILCROW|ASTRO|PUBLIC|VITE|NODE|TZ|LANG|LC)/u.test(name),
  );
  const others = settings.filter(([name]) => !['PILCROW_OUT', 'PILCROW_CACHE', 'PILCROW_SHARD'].includes(name)).sort();
  return digestOf([process.version, others, files.map((file) => [file, hash('sha256', readFileSync(file), 'hex')])]);
}
