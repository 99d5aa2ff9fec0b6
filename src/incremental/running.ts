/** The build that is running, where it makes only the pages that change. */
import { unread } from '../domain/reads.ts';
import { digestOf } from '../library/digest.ts';
import { isInShard, shardNamed } from './shard.ts';
import { PageStore, pageId } from './page-store.ts';

/** Where the integration, which starts the build, leaves word for the pages, which are bundled apart from it. */
const RUNNING = Symbol.for('pilcrow.incremental');

export interface Running {
  folder: string;
  /** The hash of all that makes pages. */
  made: string;
  store?: PageStore;
}

export const running = (): Running | undefined => Reflect.get(globalThis, RUNNING) as Running | undefined;
export const setRunning = (build: Running): void => void Reflect.set(globalThis, RUNNING, build);

/** The store of the running build; undefined where all pages are made. */
export function openStore(): PageStore | undefined {
  const build = running();
  if (build === undefined) return undefined;
  return (build.store ??= new PageStore(build.folder, build.made));
}

interface Path {
  params: Record<string, string | undefined>;
  props?: unknown;
}

/**
 * The paths of a route, in a shard those of its authorities and themes, for `getStaticPaths`, each with the key by which Astro keeps its page. A page of another route,
 * which does not ask for this, is made at every build.
 * @param route what Astro gives as `routePattern`
 */
export function keyedPaths<P extends Path>(route: string, paths: () => P[]): (P & { cacheKey?: string })[] {
  const shard = shardNamed(process.env['PILCROW_SHARD']);
  const all = unread(paths).filter(({ params }) => shard === undefined || isInShard(ownerOf(params), shard));
  const store = openStore();
  if (store === undefined) return all;
  return all.map((path) => ({ ...path, cacheKey: store.keyOf(pageId(route, path.params), digestOf(path.props)) }));
}

/** Whose page it is: the first part of the address, an authority or a theme. */
const ownerOf = (params: Path['params']): string => Object.values(params)[0] ?? '';
