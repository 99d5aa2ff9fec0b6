/** Writes the search into the built site: its pages are what Pagefind reads. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runStep } from '../incremental/step-process.ts';

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
export const writeSearch = (site: string): string => runStep(new URL('build/write.ts', import.meta.url), [site]);
