/** Records what each page reads while it is made, in a build that makes only the pages that change. */
import type { MiddlewareHandler } from 'astro';
import { readsWhile } from './domain/reads.ts';
import { pageId } from './incremental/page-store.ts';
import { openStore } from './incremental/running.ts';

export const onRequest: MiddlewareHandler = async ({ routePattern, params }, next) => {
  const store = openStore();
  const id = pageId(routePattern, params);
  if (!store?.isDue(id)) return next();
  const { value, reads } = await readsWhile(async () => {
    const response = await next();
    return new Response(await response.arrayBuffer(), response);
  });
  store.remember(id, reads);
  return value;
};
