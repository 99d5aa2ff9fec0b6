/** What a killed run left half written beside its place: `2023-03-ilacs.mdx.4711.tmp`. See `write-whole.ts`. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A name that `writeTogether` gives; the number is the process that wrote; `before` is what stood there. */
const BESIDE = /^(?<of>.+)\.(?<pid>\d+)(?<before>\.before)?\.tmp$/u;

/** Removes the leftovers below a folder, except those of a run that goes on. */
export function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names) {
    const { of = '' } = partsOf(name);
    if (/\.(?:mdx|json)$/u.test(of)) undo(join(folder, name));
  }
}

/** The same for one file, whose folder may hold files of others. */
export function removeLeftoversOf(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (partsOf(name).of === basename(file)) undo(join(folder, name));
  }
}

const partsOf = (name: string): { of?: string; pid?: string; before?: string } => BESIDE.exec(name)?.groups ?? {};

/** The report is as it was before the run that was killed: an MDX that never came leaves no JSON without it. */
function undo(leftover: string): void {
  const { of = '', pid, before } = partsOf(leftover);
  if (isWriting(Number(pid))) return;
  if (before !== undefined) return renameSync(leftover, of);
  rmSync(leftover, { force: true });
  if (of.endsWith('.mdx') && !existsSync(of)) rmSync(of.replace(/mdx$/u, 'json'), { force: true });
}

/** Whether a process of this number still runs; this one has written nothing yet. */
function isWriting(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
