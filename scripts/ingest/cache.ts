/** What the last run made of each source, so that a source that has not changed is not converted again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { wordCount } from '../../src/domain/report.ts';
import { faultOf } from './file-fault.ts';
import type { FoundSource } from './find-sources.ts';
import { writeWhole } from './write-whole.ts';

const message = z.object({
  rule: z.string(),
  severity: z.enum(['fail', 'warn', 'info']),
  page: z.number().optional(),
  line: z.number().optional(),
  reason: z.string(),
});
const entry = z.object({
  /** Of the source, its sidecar and the converter. */
  key: z.string(),
  outputs: z.array(z.object({ path: z.string(), sha256: z.string() })),
  words: wordCount,
  messages: z.array(message),
});
export type CacheEntry = z.infer<typeof entry>;
const entries = z.record(z.string(), entry);

/** By the source's place. */
export type Cache = Map<string, CacheEntry>;

/** One cache for each place of reports; outside the reports, and never committed. */
export function cacheFile(out: string): string {
  return join('.cache', `ingest-${sha256(resolve(out)).slice(0, 12)}.json`);
}

/** An unreadable cache is an empty one: all is converted again. */
export function readCache(file: string): Cache {
  try {
    return new Map(Object.entries(entries.parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch {
    return new Map();
  }
}

/** The cache of a run on the disk: where it cannot be written, the run goes on without it and says so at its end. */
export class KeptCache {
  /** Empty where it could be written. */
  fault: { uncached?: string } = {};
  private readonly file: string;
  private readonly cache: Cache;

  constructor(file: string, cache: Cache) {
    this.file = file;
    this.cache = cache;
  }

  write(): void {
    const sorted = [...this.cache].sort(([a], [b]) => (a < b ? -1 : 1));
    try {
      writeWhole(this.file, JSON.stringify(Object.fromEntries(sorted)));
      this.fault = {};
    } catch (error) {
      this.fault = { uncached: faultOf(error, `writing ${this.file}`, 'a place that can be written') };
    }
  }
}

/** What a source's outputs hang on. */
export function cacheKey({ file, name, sidecar }: FoundSource, version: string): string {
  const beside = sidecar === undefined ? '' : sha256(readFileSync(sidecar));
  return sha256([version, name, sha256(readFileSync(file)), beside].join('\n'));
}

/** Whether all that was written then is still there, untouched. */
export function outputsStand(out: string, { outputs }: CacheEntry): boolean {
  return outputs.every(({ path, sha256: hash }) => hashOf(join(out, path)) === hash);
}

/** A file that cannot be read counts as changed. */
function hashOf(file: string): string | undefined {
  try {
    return existsSync(file) ? sha256(readFileSync(file)) : undefined;
  } catch {
    return undefined;
  }
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
