/** Makes only the pages that change: Astro's incremental build, with keys of what each page reads. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportsDirectory } from '../library/directories.ts';
import { observeReports } from '../library/observed.ts';
import { giveBack, takeCacheFolder } from './cache-folder.ts';
import { madeBy } from './made-by.ts';
import { clearOutput, noteOutput } from './output-folder.ts';
import { running, setRunning } from './running.ts';

/**
 * As an Astro integration. `PILCROW_CACHE=off` makes every page anew.
 * @param ownFolders folders of the output that steps behind the pages bring up to date by themselves
 */
export function incrementalBuild(ownFolders: readonly string[] = []): AstroIntegration {
  let out = '';
  let stayed = new Map<string, string>();
  return {
    name: 'pilcrow:incremental',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const folder =
          command === 'build' ? takeCacheFolder(reportsDirectory, process.env['PILCROW_CACHE']) : undefined;
        if (folder === undefined) return;
        setRunning({ folder, made: madeBy() });
        observeReports();
        updateConfig({
          cacheDir: pathToFileURL(`${folder}/`),
          experimental: { incrementalBuild: true },
          vite: { build: { emptyOutDir: false } },
        } as object);
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        const build = running();
        if (build !== undefined) stayed = clearOutput(build.folder, out, ownFolders);
      },
      'astro:build:generated': ({ logger }) => {
        const build = running();
        if (build?.store === undefined) return;
        build.store.save();
        const { made, kept } = build.store.account();
        writeFileSync(join(build.folder, 'made.json'), JSON.stringify(made));
        noteOutput(build.folder, out, stayed);
        giveBack(build.folder);
        logger.info(`${made.length} pages made anew, ${kept} as they were`);
      },
    },
  };
}
