/** Fails the build where a link inside the site is broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { brokenLinks, type Built } from './check-links.ts';

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
        const built = readBuilt(fileURLToPath(dir), base, site);
        const broken = brokenLinks(built);
        for (const { page, link, reason } of broken.slice(0, 50)) logger.error(`${page} → ${link}: ${reason}`);
        if (broken.length > 0) throw new Error(`${broken.length} broken links inside the site; each is named above.`);
        logger.info(`the links of ${built.pages.size} pages hold`);
      },
    },
  };
}

function readBuilt(directory: string, base: string, site: string): Built {
  const pages = new Map<string, string>();
  const files = new Set<string>();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = base + file.slice(directory.length).replaceAll('\\', '/').replace(/^\//, '');
    if (path.endsWith('/index.html')) pages.set(path.slice(0, -'index.html'.length), readFileSync(file, 'utf8'));
    else if (path.endsWith('.html')) pages.set(path, readFileSync(file, 'utf8'));
    else files.add(path);
  }
  return { base, pages, files, site };
}
