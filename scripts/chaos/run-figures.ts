/** Whole runs of the command: beside what no program can read, and killed midway. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { FoundSource } from '../ingest/find-sources.ts';
import { atMost, type Figure, told } from './figures.ts';

const SCRIPT = resolve('scripts/ingest.ts');
/** So many documents are enough for a run. */
const FEW = 6;

/** `kills`: how many runs are killed. */
export async function runFigures(sources: readonly FoundSource[], seed: number, kills: number): Promise<Figure[]> {
  const place = mkdtempSync(join(tmpdir(), 'chaos-run-'));
  try {
    mkdirSync(join(place, 'in'));
    for (const [index, { file }] of sources.slice(0, FEW).entries()) cpSync(file, join(place, `in/${index}.pdf`));
    return [...beside(place), ...(await killed(place, seed, kills))];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function run(place: string): { code: number | null; said: string } {
  const args = [SCRIPT, '--out', 'out', 'in'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

/** What stands beside the good files, by its name. */
const STRANGE: Record<string, (folder: string) => void> = {
  'a link that leads nowhere': (folder) => symlinkSync('nowhere', join(folder, 'x-link.pdf')),
  'a file of 3 GB': (folder) => void spawnSync('truncate', ['-s', '3G', join(folder, 'x-huge.pdf')]),
  'a folder under the name of a sidecar': (folder) => mkdirSync(join(folder, '0.pdf.yaml')),
  'a name that is not UTF-8': (folder) =>
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/x-`), Buffer.from([0xe9, 0xff]), Buffer.from('.txt')]), 'x'),
  'a name of 245 letters': (folder) => writeFileSync(join(folder, `${'x'.repeat(241)}.txt`), 'Notes on nothing.\n'),
  'a name that a terminal acts on': (folder) => writeFileSync(join(folder, 'x\u001b[2J\u0007.txt'), ''),
  'a circle of links': (folder) => symlinkSync('.', join(folder, 'x-again')),
};

/** All at once: by itself each is tried in `scripts/ingest/one-bad-file.test.ts`. */
function beside(place: string): Figure[] {
  run(place);
  // A folder where a sidecar is expected makes only the document beside it fail.
  const good = reportsIn(place) - 1;
  const folder = mkdtempSync(join(place, 'strange-'));
  cpSync(join(place, 'in'), join(folder, 'in'), { recursive: true });
  for (const put of Object.values(STRANGE)) put(join(folder, 'in'));
  const { code, said } = run(folder);
  return [
    told('things that no program can read, beside good files', Object.keys(STRANGE).length),
    { name: 'how that run ended', found: `exit ${code}`, promised: 'exit 1', isKept: code === 1 },
    atMost('lines of a stack trace', said.match(/^ {4}at /gmu)?.length ?? 0, 0),
    atMost('control characters sent to the terminal', said.match(CONTROLS)?.length ?? 0, 0),
    atMost('good reports missing after it', Math.max(0, good - reportsIn(folder)), 0),
  ];
}

const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;

/** Reports that a run wrote, without the one of the file with the strange name. */
function reportsIn(place: string): number {
  return filesIn(place).filter((name) => name.endsWith('.mdx') && !name.includes('xxx')).length;
}

function filesIn(place: string): string[] {
  try {
    return readdirSync(join(place, 'out'), { recursive: true, encoding: 'utf8' }).sort();
  } catch {
    return [];
  }
}

/** Kills runs at some moment, goes on with another, and compares what stands with what an undisturbed run wrote. */
async function killed(place: string, seed: number, kills: number): Promise<Figure[]> {
  const random = xoroshiro128plus(seed);
  const whole = contentsOf(place);
  let halves = 0;
  let differ = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    for (const each of ['out', '.cache']) rmSync(join(place, each), { recursive: true, force: true });
    await killAfter(place, uniformInt(random, 300, 3000));
    const { said } = run(place);
    if (said === '') differ += 1;
    const names = filesIn(place);
    halves += names.filter((name) => name.endsWith('.tmp') || !hasBoth(name, names)).length;
    if (contentsOf(place) !== whole) differ += 1;
  }
  return [
    told('runs killed midway', kills),
    atMost('half reports after the next run', halves, 0),
    atMost('next runs that came to another result', differ, 0),
  ];
}

function hasBoth(name: string, names: readonly string[]): boolean {
  if (name === 'coverage.json' || !/\.(?:mdx|json)$/u.test(name)) return true;
  const stem = name.replace(/\.\w+$/u, '');
  return names.includes(`${stem}.mdx`) && names.includes(`${stem}.json`);
}

function contentsOf(place: string): string {
  const files = filesIn(place).filter((name) => /\.\w+$/u.test(name));
  return files.map((name) => `${name}\0${readFileSync(join(place, 'out', name), 'utf8')}`).join('\0');
}

async function killAfter(place: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [SCRIPT, '--out', 'out', 'in'], { cwd: place, stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', done));
  await Promise.race([ended, setTimeout(milliseconds)]);
  child.kill('SIGKILL');
  await ended;
}
