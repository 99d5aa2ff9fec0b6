/** Earlier versions of reports, as their sources were before: `<authority>/<id>/versions/<n>.mdx` and `.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween } from '../../src/domain/version-changes.ts';
import { reportData, type ReportData } from '../../src/domain/report.ts';
import type { Writing } from './write-whole.ts';

const KINDS = ['mdx', 'json'] as const;

/** The report that a path of the ingest belongs to: `leeds/2018-11-ilacs`. */
export const reportAtPath = (path: string): string =>
  path.replace(/\.(?:mdx|json)$/u, '').replace(/\/versions\/\d+$/u, '');

/** `leeds/2018-11-ilacs.mdx` → `leeds/2018-11-ilacs/versions/1.mdx` */
export const versionPath = (path: string, number: number): string =>
  `${reportAtPath(path)}/versions/${number}${path.slice(path.lastIndexOf('.'))}`;

/** The number of the version that was made of a source, else the next free one; the first is 1. */
export function numberFor(out: string, report: string, source: string): number {
  const folder = join(out, report, 'versions');
  const numbers = existsSync(folder) ? readdirSync(folder).map((name) => Number.parseInt(name, 10)) : [];
  const known = numbers.find((number) => readVersion(join(folder, `${number}.json`))?.source.sha256 === source);
  return known ?? Math.max(0, ...numbers.filter(Number.isFinite)) + 1;
}

/** What must be kept before a report is written over. */
export interface Earlier {
  number: number;
  files: Writing[];
}

/**
 * The report that stands at an address, to be kept as a version: where it was made of another source and says anything
 * else than the new one. Undefined where nothing stands there, or nothing changed.
 * @param always of two editions that both stay among the sources, each has its address, whatever they say
 */
export function earlierAt(out: string, report: string, next: string, always: boolean): Earlier | undefined {
  const [before, after] = [readVersion(join(out, `${report}.json`)), reportData.safeParse(JSON.parse(next)).data];
  if (!before || !after || before.source.sha256 === after.source.sha256) return undefined;
  if (!always && changesBetween(before, after).length === 0) return undefined;
  const number = numberFor(out, report, before.source.sha256);
  const files = KINDS.map((kind) => ({
    file: join(out, versionPath(`${report}.${kind}`, number)),
    text: readFileSync(join(out, `${report}.${kind}`)),
  }));
  return { number, files };
}

/** A file that Pilcrow did not write, or no longer recognises, is not a version. */
function readVersion(file: string): ReportData | undefined {
  try {
    return reportData.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
