import { glob, type Loader } from 'astro/loaders';

/** The key under which the store remembers the folder that its entries came from. */
const BASE = 'folder';

/**
 * Astro's loader of files, for a folder that may be another one at the next build: what the cache holds of another
 * folder is forgotten first. The cache knows an entry by its id and its bytes, not by its folder, and would send the
 * build to a file of the old folder, which may be gone.
 * The store has the frontmatter only, and entries are not marked as modules: Vite would bundle every report before one
 * page is made, also those whose page did not change. `src/site/report-text.ts` runs the MDX of the report that is
 * rendered.
 */
export function reportsIn(base: string): Loader {
  const files = glob({
    base,
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    retainBody: false,
  });
  return {
    name: 'reports',
    load: (context) => {
      if (context.meta.get(BASE) !== base) context.store.clear();
      context.meta.set(BASE, base);
      return files.load({ ...context, store: withoutModules(context.store) });
    },
  };
}

type Store = Parameters<Loader['load']>[0]['store'];

const withoutModules = (store: Store): Store => ({
  ...store,
  set: ({ deferredRender: _, ...entry }) => store.set(entry),
});
