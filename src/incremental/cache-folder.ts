/** Where a build keeps what the next one need not make again: one folder for each folder of reports. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PLACE = '.cache/site';
/** The process that builds with a folder. It stays where a build did not come to its end. */
const BUILDING = 'building';
/** The folder of reports that a cache is of. */
const OF = 'of';

/**
 * Takes the cache for a build; undefined where another build has it, or it is off. What a build left that was cut short
 * is thrown away: its pages and what is written about them may not be of one time.
 * @param setting `PILCROW_CACHE`: `off`, or a folder
 */
export function takeCacheFolder(reports: string, setting: string | undefined): string | undefined {
  if (setting === 'off') return undefined;
  forgetOthers();
  const folder = resolve(setting ?? join(PLACE, hash('sha256', reports, 'hex').slice(0, 12)));
  if (isBuilding(folder)) return undefined;
  if (existsSync(join(folder, BUILDING))) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!takes(join(folder, BUILDING))) return undefined;
  writeFileSync(join(folder, OF), reports);
  return folder;
}

/** Gives it back when all its pages are written. */
export const giveBack = (folder: string): void => rmSync(join(folder, BUILDING), { force: true });

function takes(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isBuilding(folder: string): boolean {
  const file = join(folder, BUILDING);
  const builder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return builder > 0 && builder !== process.pid && isRunning(builder);
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

/** Caches of folders of reports that are gone, such as those of tests. */
function forgetOthers(): void {
  if (!existsSync(PLACE)) return;
  for (const name of readdirSync(PLACE)) {
    const of = join(PLACE, name, OF);
    if (!existsSync(of) || existsSync(readFileSync(of, 'utf8')) || isBuilding(join(PLACE, name))) continue;
    rmSync(join(PLACE, name), { recursive: true, force: true });
  }
}
