/** Measures a command as a whole process tree: processor time by the shell's own account, peak memory by the kernel's. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Measurement {
  /** User and system seconds of the command and all its children. */
  cpuSeconds: number;
  wallSeconds: number;
  /** Largest sum of the peak resident sizes of the processes alive at one time, in MB (10⁶ bytes). */
  peakMb: number;
  exitCode: number;
  output: string;
}

/** Where the shell prints its account: a line of our own, then the four times of `times`. */
const ACCOUNT = '== account of time ==';
const POLL_MS = 100;

/** Runs a command to its end. It is given no terminal and no input. */
export async function measure(
  command: readonly string[],
  environment: Record<string, string> = {},
): Promise<Measurement> {
  const script = `"$@"; code=$?; echo '${ACCOUNT}' >&2; times >&2; exit $code`;
  const start = performance.now();
  const child = spawn('bash', ['-c', script, 'bash', ...command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors, peak] = ['', '', 0];
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const poll = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid ?? 0))), POLL_MS);
  const exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  clearInterval(poll);
  const [own = '', account = ''] = errors.split(ACCOUNT);
  return {
    cpuSeconds: cpuSecondsOf(account),
    wallSeconds: (performance.now() - start) / 1000,
    peakMb: peak / 1e6,
    exitCode,
    output: output + own,
  };
}

/** The children's line of `times`: `0m1.234s 0m0.056s`. */
export function cpuSecondsOf(account: string): number {
  const [, children = ''] = account.trim().split('\n');
  return [...children.matchAll(/(?<!\d)(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** The middle one of several values. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Peak resident bytes of a process and all below it, from /proc; 0 where there is none. */
function residentBytes(root: number): number {
  const parents = new Map<number, number>();
  for (const entry of safely(() => readdirSync('/proc'), [])) {
    const stat = /^\d+$/.test(entry) ? safely(() => readFileSync(`/proc/${entry}/stat`, 'utf8'), '') : '';
    const parent = /\) \S (\d+)/.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(entry), Number(parent));
  }
  const below = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  return [...parents.keys()].filter(below).reduce((sum, pid) => sum + peakOf(pid), 0);
}

function peakOf(pid: number): number {
  const status = safely(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}

/** A process may end while it is looked at. */
function safely<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
