import { statSync } from 'node:fs';
import type { Result } from './result.ts';

/** The largest report known has 3 MB. */
export const LARGEST_MB = 100;

/** The refusal of a file so large that it is no report, before it is read. */
export function tooLarge(file: string): Result | undefined {
  const megabytes = Math.round(statSync(file).size / 1e6);
  if (megabytes <= LARGEST_MB) return undefined;
  const reason = `Unexpected file of ${megabytes} MB, expected at most ${LARGEST_MB} MB: take the report out of it, or save the PDF anew without its pictures`;
  const words = { source: 0, kept: 0, furniture: 0, lost: 0 };
  return { outputs: [], words, messages: [{ rule: 'file-too-large', severity: 'fail', reason }], seconds: 0 };
}
