/** The files of a built site, and their contents as they are kept. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { KeptNotes } from '../../incremental/kept-steps.ts';
import { stampOf } from '../../incremental/stamp.ts';
import { ageOf } from './packs.ts';
import type { ListedFile } from '../sets/sets.ts';

const TEXT = /(?:\/|\.(?:css|html|js|json|svg|webmanifest))$|^$/u;
/** What this room writes itself. */
const OURS = /^offline\/(?:sets|packs)|^service-worker\.js$/u;

export interface SiteFiles {
  files: ListedFile[];
  /** When the reports that a file is about are from. */
  ages: Map<string, string>;
}

/** Every file of a site, but what an earlier run of this room wrote. One that is as the last build saw it is not read again. */
export function listFiles(dist: string): SiteFiles {
  const ages = new Map<string, string>();
  const seen = new KeptNotes<SeenFile>('seen-files');
  const notes = new KeptNotes<FileNote>('files');
  const files = pathsBelow(dist).map((path): ListedFile => {
    const [name, bytes, { wire, age }] = seen.of(`${path} ${stampOf(onDisk(dist, path))}`, () => {
      const content = contentOf(dist, path);
      const name = hash(content);
      return [name, content.length, notes.of(`${path} ${name}`, () => noteOf(dist, path, content))];
    });
    notes.of(`${path} ${name}`, () => ({ wire, ...(age !== undefined && { age }) }));
    if (age !== undefined) ages.set(path, age);
    return [path, name, bytes, wire];
  });
  notes.save();
  seen.save();
  return { files, ages };
}

const pathsBelow = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/').replace(/^\//u, ''))
    .map((name) => name.replace(/(^|\/)index\.html$/u, '$1'))
    .filter((path) => !OURS.test(path))
    .sort();

/** A file as it was seen at its place: the hash of its content, the bytes, and the note on it. */
type SeenFile = [name: string, bytes: number, note: FileNote];

/** What is found of a content with more work than reading it. */
interface FileNote {
  /** Bytes on the wire. */
  wire: number;
  /** Of a page: when its reports are from. */
  age?: string;
}

function noteOf(dist: string, path: string, content: Buffer): FileNote {
  const wire = wireOf(dist, path, content);
  return path.endsWith('/') ? { wire, age: ageOf(path, content.toString('latin1')) } : { wire };
}

/** The content of a file: a packed file of the index unpacked, so that what repeats in it is found. */
export function contentOf(dist: string, path: string): Buffer {
  const bytes = readFileSync(onDisk(dist, path));
  return path.endsWith('.bin') ? gunzipSync(bytes) : bytes;
}

function wireOf(dist: string, path: string, content: Buffer): number {
  if (path.endsWith('.bin')) return readFileSync(onDisk(dist, path)).length;
  return TEXT.test(path) ? gzipSync(content).length : content.length;
}

const onDisk = (dist: string, path: string): string =>
  join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The hash that manifests have: the first 20 digits of SHA-256. */
export const hash = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 20);
