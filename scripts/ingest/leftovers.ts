/** What a killed run left half written beside its place: `2023-03-ilacs.mdx.4711.tmp`. See `write-whole.ts`. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A name that `writeWhole` gives; the number is the process that wrote. */
const BESIDE = /^(?<of>.+)\.(?<pid>\d+)\.tmp$/u;

/** Removes the leftovers below a folder, except those of a run that goes on. */
export function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter(isLeftover)) rmSync(join(folder, name), { force: true });
}

/** The same for one file, whose folder may hold files of others. */
export function removeLeftoversOf(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const { of, pid } = BESIDE.exec(name)?.groups ?? {};
    if (of === basename(file) && !isWriting(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isLeftover(name: string): boolean {
  const { of = '', pid } = BESIDE.exec(name)?.groups ?? {};
  return /\.(?:mdx|json)$/u.test(of) && !isWriting(Number(pid));
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
