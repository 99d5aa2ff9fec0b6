/** Files to one zip: the same files give the same bytes, whenever and wherever it is made. */
import { zipSync, type Zippable } from 'fflate';
import type { SiteFile } from './carried.ts';

/** Zip knows local time only, and none before 1980; this date is no date. */
const NO_DATE = new Date(1980, 0, 1);
/** Compressed in themselves already. */
const PACKED = /\.(?:bin|png|woff2)$/u;

/** The bytes of a zip in which all stands in one folder. */
export function packZip(files: readonly SiteFile[], folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of files) {
    entries[`${folder}/${path}`] = [bytes, { level: PACKED.test(path) ? 0 : 9, mtime: NO_DATE, os: 3 }];
  }
  return zipSync(entries);
}
