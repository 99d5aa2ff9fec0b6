/** Writes what the site needs offline into the built site. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runStep } from '../../incremental/step-process.ts';

/** As an Astro integration: comes after all that writes into the site. */
export function offlineSite(): AstroIntegration {
  let base = '/';
  return {
    name: 'pilcrow:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const started = performance.now();
        const written = runStep(new URL('./write.ts', import.meta.url), [fileURLToPath(dir), base]);
        logger.info(`${written} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      },
    },
  };
}
