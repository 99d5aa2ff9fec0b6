/** Runs a step behind the pages, such as the search, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withKeptSteps } from './kept-steps.ts';

/**
 * Runs a script to its end. Astro's process has a large heap when the pages are made, and every burst of buffers in it
 * costs a walk over that heap: packing the site there took three times as long.
 * @returns what the script has to say
 * @throws with what it said of its failure
 */
export function runStep(script: URL, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [fileURLToPath(script), ...args], {
    encoding: 'utf8',
    env: withKeptSteps(),
  });
  if (status !== 0) throw error ?? new Error(stderr.trim());
  return stdout.trim();
}
