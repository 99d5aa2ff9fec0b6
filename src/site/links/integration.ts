/** Fails the build where a link inside the site is broken. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runStep } from '../../incremental/step-process.ts';

/** As an Astro integration: reads what was built, last of all. */
export function linksHold(): AstroIntegration {
  let base = '/';
  let site = 'https://pilcrow.example';
  return {
    name: 'pilcrow:links-hold',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = config.site ?? site;
      },
      'astro:build:done': ({ dir, logger }) => {
        logger.info(checkLinks(fileURLToPath(dir), base, site));
      },
    },
  };
}

/**
 * Checks the links of a built site, in a process of its own.
 * @returns what there is to say of it
 * @throws an error that names the broken links
 */
export const checkLinks = (folder: string, base: string, site: string): string =>
  runStep(new URL('./check-built.ts', import.meta.url), [folder, base, site]);
