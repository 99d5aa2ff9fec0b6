import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/search/integration.ts';
import { offlineSite } from './src/offline/build/integration.ts';
import { lastChanged } from './src/feeds/last-changed.ts';
import { placeholdersIn } from './src/domain/site-settings.ts';
import { isVersionAddress } from './src/site/address.ts';
import { settings } from './src/library/site-settings.ts';
import { incrementalBuild } from './src/incremental/integration.ts';
import { outerOutput, outputFolder } from './src/incremental/outer-output.ts';
import { markShard, shardNamed } from './src/incremental/shard.ts';
import { linksHold } from './src/site/links/integration.ts';

/** Of content/site.yaml: where the site will be published, which absolute links (canonical, feeds, citations) use. */
const { address: site, base } = settings;
const open = placeholdersIn(settings);
if (open.length > 0) console.warn(`content/site.yaml: fill in before you publish: ${open.join(', ')}.`);

/** A page of the site's map, with the day on which what it shows last came in. */
const serialize = (item) => ({ ...item, lastmod: lastChanged(item.url) });

/** A shard is a part of the site; what reads the whole of it runs in `npm run join`. */
const shard = shardNamed(process.env.PILCROW_SHARD);
const last = shard === undefined ? [searchIndex(), offlineSite(), linksHold()] : [markShard(shard)];
/** The search brings its folder up to date by itself; what does not change in it stays. */
const keptBySteps = shard === undefined ? ['pagefind'] : [];

const out = process.env['PILCROW_OUT'] ?? 'dist';

export default defineConfig({
  site,
  base,
  outDir: outputFolder(out),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // A report is a record: no quote or dash of it is changed, and nothing is guessed to be code.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  server: { port: 4321 },
  // Scripts are files, never inline: the Content-Security-Policy allows no others.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    incrementalBuild(keptBySteps),
    outerOutput(out),
    mdx(),
    sitemap({ serialize, filter: (page) => !isVersionAddress(page) }),
    ...last,
  ],
});
