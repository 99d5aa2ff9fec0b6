import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to write. */
export interface Writing {
  file: string;
  text: string | Uint8Array;
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function writeWhole(file: string, text: string): void {
  writeTogether([{ file, text }]);
}

/**
 * Writes the files of one document: all of them whole, or none. All are written beside their places before the first
 * is moved; where a move fails, those before it are taken back, and what stood there stands again.
 */
export function writeTogether(files: readonly Writing[]): void {
  const begun: string[] = [];
  try {
    for (const { file, text } of files) prepare(file, text);
    for (const { file } of files) {
      begun.push(file);
      if (existsSync(file)) renameSync(file, before(file));
      renameSync(beside(file), file);
    }
    for (const { file } of files) remove(before(file));
  } catch (error) {
    for (const file of begun) takeBack(file);
    throw error;
  } finally {
    for (const { file } of files) remove(beside(file));
  }
}

const beside = (file: string): string => `${file}.${process.pid}.tmp`;
/** Where what stood there waits until all are moved. */
const before = (file: string): string => `${file}.${process.pid}.before.tmp`;

function prepare(file: string, text: Writing['text']): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(beside(file), text);
  if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) return;
  throw Object.assign(new Error(`${file} is a folder`), { code: 'EISDIR' });
}

/** Where the way back is barred too, what stood there waits for the next run: see `leftovers.ts`. */
function takeBack(file: string): void {
  const isMoved = !existsSync(beside(file));
  if (!existsSync(before(file))) return isMoved ? remove(file) : undefined;
  try {
    renameSync(before(file), file);
  } catch {
    return;
  }
}

/** Tidying never hides the fault that made it needed; the next run removes what stays. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}
