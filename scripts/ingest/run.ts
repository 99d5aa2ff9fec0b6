/** One run: what has not changed is left alone, the rest is converted in threads and written in the order of names. */
import type { DocumentAccount } from './account.ts';
import type { IngestOptions } from './arguments.ts';
import { cacheFile, KeptCache, readCache } from './cache.ts';
import { editionsOf } from './editions.ts';
import { type FoundSource } from './find-sources.ts';
import { convertAll } from './pool.ts';
import type { Result } from './result.ts';
import { converterVersion } from './version.ts';
import { checkSource } from './refuse-unread.ts';
import { Settlement } from './settlement.ts';

/** What a run tells while it goes. */
export interface Listener {
  /** How many documents are to be converted. */
  started(toConvert: number): void;
  finished(account: DocumentAccount): void;
}

export interface RunOutcome {
  documents: DocumentAccount[];
  /** Sources of earlier runs that are no longer there; their reports stand. */
  vanished: string[];
  /** Why the cache could not be kept: the next run converts again what this one did. */
  uncached?: string;
}

/** Converts the sources. The outputs of a document are written once all before it are settled: so the first wins. */
export async function runIngest(
  found: readonly FoundSource[],
  options: IngestOptions,
  listener: Listener,
): Promise<RunOutcome> {
  const place = cacheFile(options.out);
  const editions = editionsOf(found);
  const sources = editions.ordered;
  const run = new Settlement(readCache(place), converterVersion(), options, editions);
  const results = new Map<string, Result>();
  const changed = sources.filter((source) => {
    const seen = checkSource(source, run.version);
    if ('failure' in seen) results.set(source.file, seen.failure);
    return 'key' in seen && !run.isUnchanged(source, seen.key);
  });
  listener.started(changed.length + results.size);
  const waiting = [...sources];
  const documents: DocumentAccount[] = [];
  const settle = (): void => {
    for (let next = waiting[0]; next && run.isReady(next, results); next = waiting[0]) {
      waiting.shift();
      const account = run.settle(next, results.get(next.file));
      results.delete(next.file);
      documents.push(account);
      if (account.status !== 'unchanged') listener.finished(account);
    }
  };
  settle();
  const kept = new KeptCache(place, run.cache);
  await convertAll(changed, (source, result) => {
    results.set(source.file, result);
    settle();
    kept.write();
  });
  if (changed.length === 0) kept.write();
  return { documents, vanished: run.vanished(), ...kept.fault };
}
