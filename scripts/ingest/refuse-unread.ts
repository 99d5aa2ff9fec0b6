import { statSync } from 'node:fs';
import { cacheKey } from './cache.ts';
import { failed, faultOf } from './file-fault.ts';
import type { FoundSource } from './find-sources.ts';
import type { Result } from './result.ts';

/** The largest report known has 3 MB. */
export const LARGEST_MB = 100;

/** The refusal of what is no file or so large that it is no report, before it is read. */
export function refusedUnread(file: string): Result | undefined {
  const stat = statSync(file);
  if (!stat.isFile()) {
    return failed('unreadable', 'Unexpected device or pipe under the name of a document, expected a file: remove it');
  }
  const megabytes = Math.round(stat.size / 1e6);
  if (megabytes <= LARGEST_MB) return undefined;
  const reason = `Unexpected file of ${megabytes} MB, expected at most ${LARGEST_MB} MB: take the report out of it, or save the PDF anew without its pictures`;
  return failed('file-too-large', reason);
}

/** A first look at a source: what its outputs hang on (see `cacheKey`), or why it cannot be read. */
export function checkSource(source: FoundSource, version: string): { key: string } | { failure: Result } {
  if (source.fault !== undefined) return { failure: failed('unreadable', source.fault) };
  try {
    const failure = refusedUnread(source.file);
    return failure ? { failure } : { key: cacheKey(source, version) };
  } catch (error) {
    return {
      failure: failed('unreadable', faultOf(error, 'reading it or the YAML beside it', 'files that can be read')),
    };
  }
}
