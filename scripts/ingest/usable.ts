/** Whether a run can keep what it makes: found out before the first document is read, and said once. */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IngestOptions, UnusableArguments } from './arguments.ts';
import { cacheFile } from './cache.ts';
import { faultOf } from './file-fault.ts';

/** @throws UnusableArguments where the reports, the cache or the account of the run cannot be written. */
export function refuseUnwritable({ out, report }: IngestOptions): void {
  tryFile(join(out, 'coverage.json'), '--out');
  tryFile(cacheFile(out), 'the cache of');
  if (report !== undefined) tryFile(report, '--report');
}

function tryFile(file: string, what: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, '');
    rmSync(beside);
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  } catch (error) {
    throw new UnusableArguments(faultOf(error, `writing ${file} (${what})`, 'a place that can be written'));
  }
}
