import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/** Where the site will be published; only absolute links (canonical, feeds, citations) use it. */
const site = process.env['PILCROW_SITE'] ?? 'https://pilcrow.example';

export default defineConfig({
  site,
  base: process.env['PILCROW_BASE'] ?? '/',
  outDir: process.env['PILCROW_OUT'] ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory' },
  integrations: [mdx(), sitemap()],
});
