/** What earlier runs brought: so that nothing is fetched twice, and a file that changed at the publisher is seen. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import * as z from 'zod';
import { type Writing, writeTogether, writeWhole } from '../ingest/write-whole.ts';
import type { FetchedResponse } from './polite.ts';
import { collectedBySidecars, fileWithBytes } from './from-sidecars.ts';
import { fileNameOf, type Wanted } from './wanted.ts';

/** In the folder of the files. It can be deleted: the sidecars say the same, and servers are asked once more for the rest. */
export const RECORD = 'collected.json';

const entry = z.object({
  file: z.string(),
  sha256: z.string(),
  /** When it was last fetched or found unchanged: ISO date and time. */
  fetched: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});
const record = z.record(z.string(), entry);
export type Collected = z.infer<typeof record>;

/** By address, what was brought. @throws Error that says what to do with a record that cannot be read */
export function readCollected(folder: string): Collected {
  const file = join(folder, RECORD);
  const brought = collectedBySidecars(folder);
  if (!existsSync(file)) return brought;
  try {
    return { ...brought, ...record.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch {
    throw new Error(`${file} cannot be read: move it away, and all files are asked for once more`);
  }
}

/** The headers by which a server can say that nothing changed; none where the file is no longer there. */
export function conditionsOf(collected: Collected, url: string, folder: string): Record<string, string> {
  const known = collected[url];
  if (known === undefined || !existsSync(join(folder, known.file))) return {};
  return {
    ...(known.etag !== undefined && { 'If-None-Match': known.etag }),
    ...(known.lastModified !== undefined && { 'If-Modified-Since': known.lastModified }),
  };
}

export type Stored = 'new' | 'unchanged' | 'changed';

/**
 * Stores a document with its sidecar, and notes it. What an address gave before is never overwritten: both stay, and the
 * later says which it replaces, so that the ingest makes of them versions of one report.
 */
export function store(wanted: Wanted, answer: FetchedResponse, folder: string, collected: Collected): Stored {
  const sha256 = createHash('sha256').update(answer.body).digest('hex');
  const known = collected[wanted.url];
  const fetched = new Date().toISOString();
  const marks = marksOf(answer.headers);
  if (known?.sha256 === sha256 && existsSync(join(folder, known.file))) {
    note(wanted.url, { ...known, ...marks, fetched }, folder, collected);
    return 'unchanged';
  }
  const there = fileWithBytes(answer.body, folder);
  if (there !== undefined) return storedAs(there, wanted, { sha256, fetched, ...marks }, folder, collected);
  const file = freeName(fileNameOf(wanted), folder);
  const replaces = known !== undefined && existsSync(join(folder, known.file)) ? { replaces: known.file } : {};
  const sidecar = { url: wanted.url, ...publishedOf(wanted), fetched, sha256, ...replaces };
  const files: Writing[] = [
    { file: join(folder, file), text: answer.body },
    { file: join(folder, `${file}.yaml`), text: stringify(sidecar) },
  ];
  writeTogether(files);
  note(wanted.url, { file, sha256, fetched, ...marks }, folder, collected);
  return known === undefined ? 'new' : 'changed';
}

/** The same bytes are there under another address or without one: no second source is made of them. */
function storedAs(
  file: string,
  wanted: Wanted,
  known: Omit<Collected[string], 'file'>,
  folder: string,
  collected: Collected,
): Stored {
  const sidecar = join(folder, `${file}.yaml`);
  const { sha256, fetched } = known;
  if (!existsSync(sidecar))
    writeWhole(sidecar, stringify({ url: wanted.url, ...publishedOf(wanted), fetched, sha256 }));
  note(wanted.url, { file, ...known }, folder, collected);
  return 'unchanged';
}

function note(url: string, what: Collected[string], folder: string, collected: Collected): void {
  collected[url] = what;
  const sorted = Object.fromEntries(Object.entries(collected).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeWhole(join(folder, RECORD), `${JSON.stringify(sorted, null, 2)}\n`);
}

function marksOf(headers: Headers): Pick<Collected[string], 'etag' | 'lastModified'> {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
}

const publishedOf = ({ published, from }: Wanted): object =>
  published === undefined ? {} : { published, publishedFrom: from };

/** `NAME.pdf`; where that is another's or an earlier edition, `NAME-2.pdf`, `NAME-3.pdf` … */
function freeName(name: string, folder: string): string {
  const there = new Set(existsSync(folder) ? readdirSync(folder) : []);
  for (let copy = 1; ; copy += 1) {
    const file = copy === 1 ? `${name}.pdf` : `${name}-${copy}.pdf`;
    if (!there.has(file)) return file;
  }
}
