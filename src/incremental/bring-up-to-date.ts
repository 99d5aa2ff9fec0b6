/** Makes a folder the same as another one without writing files that are the same already. */
import { copyFileSync, lstatSync, mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param to made where it is not there; files of the same size and time as in `from` are taken to be the same
 * @param others names in it that are none of its matter
 */
export function bringUpToDate(from: string, to: string, others: readonly string[] = []): void {
  mkdirSync(to, { recursive: true });
  const entries = readdirSync(from, { withFileTypes: true });
  const names = new Set([...others, ...entries.map(({ name }) => name)]);
  for (const name of readdirSync(to)) if (!names.has(name)) rmSync(join(to, name), { recursive: true, force: true });
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) bringUpToDate(source, target);
    else copyIfOther(source, target);
  }
}

/** Copies a file with its times, unless that was done before. */
export function copyIfOther(source: string, target: string): void {
  const of = lstatSync(source);
  const there = lstatSync(target, { throwIfNoEntry: false });
  if (there?.isFile() && there.size === of.size && isSameTime(there.mtimeMs, of.mtimeMs)) return;
  if (there !== undefined) rmSync(target, { recursive: true });
  copyFileSync(source, target);
  utimesSync(target, of.atime, of.mtime);
}

/** A time is set in whole milliseconds. Two builds do not make the same file in one. */
const isSameTime = (one: number, other: number): boolean => Math.floor(one) === Math.floor(other);
