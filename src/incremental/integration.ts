/** Makes only the pages that change: Astro's incremental build, with keys of what each page reads. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportsDirectory } from '../library/directories.ts';
import { observeReports } from '../library/observed.ts';
import { giveBack, takeCacheFolder } from './cache-folder.ts';
import { madeBy } from './made-by.ts';
import { running, setRunning } from './running.ts';

/** As an Astro integration. `PILCROW_CACHE=off` makes every page anew. */
export function incrementalBuild(): AstroIntegration {
  return {
    name: 'pilcrow:incremental',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const folder =
          command === 'build' ? takeCacheFolder(reportsDirectory, process.env['PILCROW_CACHE']) : undefined;
        if (folder === undefined) return;
        setRunning({ folder, made: madeBy() });
        observeReports();
        updateConfig({ cacheDir: pathToFileURL(`${folder}/`), experimental: { incrementalBuild: true } } as object);
      },
      'astro:build:generated': ({ logger }) => {
        const build = running();
        if (build?.store === undefined) return;
        build.store.save();
        const { made, kept } = build.store.account();
        writeFileSync(join(build.folder, 'made.json'), JSON.stringify(made));
        giveBack(build.folder);
        logger.info(`${made.length} pages made anew, ${kept} as they were`);
      },
    },
  };
}
