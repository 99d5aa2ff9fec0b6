/** Results of the steps behind the pages, such as packs, by what they are made of; the next build takes them as they are. */
import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringUpToDate, copyIfOther } from './bring-up-to-date.ts';
import { running } from './running.ts';

/** Tells the process of a step where they are; for this only, the setting of readers is `PILCROW_CACHE`. */
const PLACE = 'PILCROW_STEPS';

/** The folder; undefined where nothing is kept. Other code may make other results, so it has one of its own. */
function place(): string | undefined {
  const build = running();
  return build === undefined ? process.env[PLACE] : join(build.folder, 'steps', build.made);
}

/** The environment of a process that keeps what it makes where this one does. */
export const withKeptSteps = (): NodeJS.ProcessEnv => ({ ...process.env, [PLACE]: place() });

/** What this build used or made. */
const used = new Set<string>();

function fileOf(step: string, madeOf: string): string | undefined {
  const folder = place();
  if (folder === undefined) return undefined;
  mkdirSync(folder, { recursive: true });
  const name = `${step}-${hash('sha256', madeOf, 'hex').slice(0, 32)}`;
  used.add(name);
  return join(folder, name);
}

/** The bytes that a step makes of something, or made of the same before. */
export async function keptBytes(step: string, madeOf: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = fileOf(step, madeOf);
  if (file !== undefined && existsSync(file)) return readFileSync(file);
  const made = await make();
  if (file !== undefined) put(file, (half) => writeFileSync(half, made));
  return made;
}

/** Has a step write a file, or puts there what it wrote of the same before. A file that stands there already stays. */
export async function keptFile(
  step: string,
  madeOf: string,
  to: string,
  make: () => Promise<Uint8Array>,
): Promise<void> {
  const kept = fileOf(step, madeOf);
  if (kept === undefined) return writeFileSync(to, await make());
  if (!existsSync(kept)) {
    const made = await make();
    put(kept, (half) => writeFileSync(half, made));
  }
  copyIfOther(kept, to);
}

/**
 * Has a step write a folder, or brings it to what it wrote of the same before. What stands there already stays.
 * @param others names in the folder that other steps see to, after this one
 */
export async function keptFolder(
  step: string,
  madeOf: string,
  { to, others = [] }: { to: string; others?: readonly string[] },
  make: () => Promise<void>,
): Promise<void> {
  const kept = fileOf(step, madeOf);
  if (kept !== undefined && existsSync(kept)) return bringUpToDate(kept, to, others);
  rmSync(to, { recursive: true, force: true });
  await make();
  if (kept !== undefined) put(kept, (half) => cpSync(to, half, { recursive: true, preserveTimestamps: true }));
}

/** Whole or not at all. */
function put(file: string, write: (half: string) => void): void {
  const half = `${file}.${process.pid}.half`;
  write(half);
  renameSync(half, file);
}

/** Notes by content that a step took, each as JSON; those that this build did not ask for are forgotten when saved. */
export class KeptNotes<T> {
  readonly #step: string;
  readonly #before: Readonly<Record<string, T>>;
  readonly #now: Record<string, T> = {};

  constructor(step: string) {
    this.#step = step;
    const file = fileOf(step, 'notes');
    this.#before =
      file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>) : {};
  }

  /** The note on a content, taken before or now. */
  of(content: string, take: () => T): T {
    const note = this.#now[content] ?? this.#before[content] ?? take();
    this.#now[content] = note;
    return note;
  }

  save(): void {
    const file = fileOf(this.#step, 'notes');
    if (file !== undefined) put(file, (half) => writeFileSync(half, JSON.stringify(this.#now)));
  }
}

/** Throws away what a step made once and nothing asked for in this build, and all that other code made. */
export function forgetUnused(step: string): void {
  const folder = place();
  if (folder === undefined || !existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name.startsWith(`${step}-`) && !used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  const all = join(folder, '..');
  for (const name of readdirSync(all)) if (join(all, name) !== folder) rmSync(join(all, name), { recursive: true });
}
