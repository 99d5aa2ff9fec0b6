/** Fails the build where a link inside the site is broken. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const CHECK = fileURLToPath(new URL('./check-built.ts', import.meta.url));

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
export function checkLinks(folder: string, base: string, site: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, folder, base, site], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.trim());
  return stdout.trim();
}
