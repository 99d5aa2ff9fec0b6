/** What a folder of documents itself says was brought: the record of runs may be lost, the sidecars are kept with the files. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { readSidecar, type Sidecar } from '../pipeline/tree/sidecar.ts';

const SIDECAR = '.yaml';

/** A file that was brought: its name, what it is, and when it came (ISO date and time; empty where nobody says). */
export interface BroughtFile {
  file: string;
  sha256: string;
  fetched: string;
}

/** By address, the latest edition in the folder that came from it. */
export function collectedBySidecars(folder: string): Record<string, BroughtFile> {
  const all = sidecarsIn(folder);
  const replaced = new Set(all.map(({ replaces }) => replaces));
  const latest = all.filter(({ file }) => !replaced.has(file));
  const byDay = latest.sort((a, b) => ((a.fetched ?? '') < (b.fetched ?? '') ? -1 : 1));
  return Object.fromEntries(
    byDay.flatMap(({ file, url, sha256, fetched = '' }) =>
      url === undefined ? [] : [[url, { file, sha256: sha256 ?? sha256Of(join(folder, file)), fetched }]],
    ),
  );
}

/** The document in the folder with these bytes, whatever it is called: its address may have changed, or somebody brought it by hand. */
export function fileWithBytes(body: Uint8Array, folder: string): string | undefined {
  return namesIn(folder).find((name) => {
    if (!name.endsWith('.pdf')) return false;
    const file = readFileSync(join(folder, name));
    return file.equals(body);
  });
}

function sidecarsIn(folder: string): (Sidecar & { file: string })[] {
  const names = new Set(namesIn(folder));
  return [...names].flatMap((name) => {
    const file = name.slice(0, -SIDECAR.length);
    if (!name.endsWith(SIDECAR) || !names.has(file)) return [];
    try {
      return [{ ...readSidecar(readFileSync(join(folder, name), 'utf8')), file }];
    } catch (error) {
      // The ingest names a sidecar that cannot be read, and says what to do.
      if (error instanceof VFileMessage) return [];
      throw error;
    }
  });
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

const sha256Of = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
