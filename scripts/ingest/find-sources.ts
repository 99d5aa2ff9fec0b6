import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UnusableArguments } from './arguments.ts';

/** A document to convert. */
export interface Source {
  /** Where the file is, as given or found below a given folder. */
  file: string;
  /** Its name, below the folder given: what the site calls it. */
  name: string;
  /** The file beside it that says what the document does not: `NAME.pdf.yaml`. */
  sidecar?: string;
}

const SOURCE = /\.(?:pdf|txt)$/iu;

/**
 * All sources below the paths given, each once, in the order of their names.
 * @throws UnusableArguments where a path is not there or is no source.
 */
export function findSources(paths: readonly string[]): Source[] {
  const found = new Map(paths.flatMap(sourcesAt).map((source) => [source.file, source]));
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.file, b.file));
}

function sourcesAt(path: string): Source[] {
  if (!existsSync(path)) throw new UnusableArguments(`Unexpected path ${path}, expected a file or folder that exists`);
  if (!statSync(path).isDirectory()) {
    if (!SOURCE.test(path)) throw new UnusableArguments(`Unexpected file ${path}, expected a .pdf or .txt`);
    return [sourceOf(path, basename(path))];
  }
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => SOURCE.test(name));
  return names
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => sourceOf(join(path, name), name.replaceAll('\\', '/')));
}

function sourceOf(file: string, name: string): Source {
  const sidecar = `${file}.yaml`;
  return existsSync(sidecar) ? { file, name, sidecar } : { file, name };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
