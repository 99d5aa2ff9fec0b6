/** Writes the search into the built site: its pages are what Pagefind reads. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withKeptSteps } from '../incremental/kept-steps.ts';

/** As an Astro integration. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'pilcrow:search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const started = performance.now();
        writeSearch(fileURLToPath(dir));
        logger.info(`written in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      },
    },
  };
}

/** Runs `build/write.ts`, which says in its head why it is a process of its own. Fails with what that said. */
export function writeSearch(site: string): void {
  const script = fileURLToPath(new URL('build/write.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, site], { encoding: 'utf8', env: withKeptSteps() });
  if (status !== 0) throw new Error(`The search index was not written.\n${stderr}`);
}
