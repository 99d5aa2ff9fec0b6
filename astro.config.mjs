import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/search/integration.ts';
import { offlineSite } from './src/offline/build/integration.ts';
import { lastChanged } from './src/feeds/last-changed.ts';
import { linksHold } from './src/site/links/integration.ts';

/** Where the site will be published; only absolute links (canonical, feeds, citations) use it. */
const site = process.env['PILCROW_SITE'] ?? 'https://pilcrow.example';

/** A page of the site's map, with the day on which what it shows last came in. */
const serialize = (item) => ({ ...item, lastmod: lastChanged(item.url) });

export default defineConfig({
  site,
  base: process.env['PILCROW_BASE'] ?? '/',
  outDir: process.env['PILCROW_OUT'] ?? 'dist',
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
  integrations: [mdx(), sitemap({ serialize }), searchIndex(), offlineSite(), linksHold()],
});
