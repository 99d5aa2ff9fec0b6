import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UnusableArguments } from './arguments.ts';
import { faultOf } from './file-fault.ts';

/** A document to convert. */
export interface FoundSource {
  /** Where the file is, as given or found below a given folder. */
  file: string;
  /** Its name, below the folder given: what the site calls it. */
  name: string;
  /** The file beside it that says what the document does not: `NAME.pdf.yaml`. */
  sidecar?: string;
  /** Why it cannot be read, where that shows already: it is a failure of this document, and no other. */
  fault?: string;
}

const SOURCE = /\.(?:pdf|txt)$/iu;

/**
 * All sources below the paths given, each once, in the order of their names.
 * @throws UnusableArguments where a path is not there or is no source.
 */
export function findSources(paths: readonly string[]): FoundSource[] {
  const found = new Map(paths.flatMap(sourcesAt).map((source) => [source.file, source]));
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.file, b.file));
}

function sourcesAt(path: string): FoundSource[] {
  if (!isFolderGiven(path)) {
    if (!SOURCE.test(path)) throw new UnusableArguments(`Unexpected file ${path}, expected a .pdf or .txt`);
    return [sourceOf(path, basename(path))];
  }
  const inside = sourcesIn(path, '', new Set());
  const [only] = inside;
  if (only?.name === '' && only.fault !== undefined) throw new UnusableArguments(only.fault);
  return inside;
}

function isFolderGiven(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new UnusableArguments(faultOf(error, `looking for ${path}`, 'a file or folder that exists'));
  }
}

/** The sources of a folder and of those within; a folder that cannot be read is one failure. */
function sourcesIn(root: string, below: string, above: ReadonlySet<string>): FoundSource[] {
  const folder = join(root, below);
  const listed = entriesOf(folder);
  if ('fault' in listed) return [{ file: folder, name: below, fault: listed.fault }];
  // A link to a folder above would lead in a circle.
  if (above.has(listed.real)) return [];
  const within = new Set([...above, listed.real]);
  return listed.entries.flatMap((entry) => sourcesOfEntry(entry, root, below, within));
}

/** Names are bytes: what is no UTF-8 would come out as another name, which no file has. */
function entriesOf(folder: string): { real: string; entries: Dirent<NonSharedBuffer>[] } | { fault: string } {
  try {
    return { real: realpathSync(folder), entries: readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }) };
  } catch (error) {
    return { fault: faultOf(error, `listing ${folder}`, 'a folder that can be read') };
  }
}

function sourcesOfEntry(
  entry: Dirent<NonSharedBuffer>,
  root: string,
  below: string,
  above: ReadonlySet<string>,
): FoundSource[] {
  const name = nameOf(entry.name);
  const path = below === '' ? name.text : `${below}/${name.text}`;
  const file = join(root, path);
  if (name.isUtf8 && isFolder(entry, file)) return sourcesIn(root, path, above);
  if (!SOURCE.test(path)) return [];
  if (name.isUtf8) return [sourceOf(file, path)];
  const fault = 'Unexpected file name that is not UTF-8, expected letters that every system reads: rename the file';
  return [{ file, name: path, fault }];
}

function nameOf(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isUtf8: true };
  } catch {
    const text = [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16)}`)).join('');
    return { text, isUtf8: false };
  }
}

/** A link that leads nowhere is no folder: whether its name is that of a source decides. */
function isFolder(entry: Dirent<NonSharedBuffer>, file: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

function sourceOf(file: string, name: string): FoundSource {
  const sidecar = `${file}.yaml`;
  return existsSync(sidecar) ? { file, name, sidecar } : { file, name };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
