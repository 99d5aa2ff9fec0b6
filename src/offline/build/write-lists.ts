/** Writes the list of the library in parts, for who has an older one. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inParts, PARTED_LIBRARY, PARTS_FOLDER, type PartedManifest } from '../sets/lists.ts';
import type { SetManifest } from '../sets/sets.ts';
import { hash } from './site-files.ts';

/** The parts, and what puts them together. */
export function writeInParts(dist: string, { version, id, title, wire, packs, files }: SetManifest): void {
  rmSync(join(dist, PARTS_FOLDER), { recursive: true, force: true });
  mkdirSync(join(dist, PARTS_FOLDER), { recursive: true });
  const parts = inParts(files).map((part) => {
    const text = JSON.stringify(part);
    const name = hash(text);
    writeFileSync(join(dist, `${PARTS_FOLDER}${name}.json`), text);
    return name;
  });
  const parted: PartedManifest = { version, id, title, wire, packs, parts };
  writeFileSync(join(dist, PARTED_LIBRARY), JSON.stringify(parted));
}
