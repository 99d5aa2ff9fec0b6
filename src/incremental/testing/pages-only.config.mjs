/** The site's pages alone, without what reads them afterwards: for the test of the incremental build. */
import config from '../../../astro.config.mjs';

const NEEDED = new Set(['pilcrow:incremental', 'pilcrow:outer-output', '@astrojs/mdx']);

export default { ...config, integrations: config.integrations.filter(({ name }) => NEEDED.has(name)) };
