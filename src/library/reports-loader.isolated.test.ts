import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { reportsIn } from './reports-loader.ts';

const load = vi.hoisted(() => vi.fn(async (_: LoaderContext) => {}));
vi.mock('astro/loaders', () => ({ glob: () => ({ name: 'glob', load }) }));

function contextRemembering(base?: string) {
  const meta = new Map<string, string>(base === undefined ? [] : [['folder', base]]);
  const clear = vi.fn();
  const set = vi.fn();
  return { clear, set, meta, context: { meta, store: { clear, set } } as unknown as LoaderContext };
}

test('reports of another folder are forgotten before this one is read', async () => {
  const { clear, meta, context } = contextRemembering('/elsewhere');
  await reportsIn('/here').load(context);
  expect(clear).toHaveBeenCalledOnce();
  expect(clear.mock.invocationCallOrder[0]).toBeLessThan(load.mock.invocationCallOrder.at(-1) ?? 0);
  expect(meta.get('folder')).toBe('/here');
});

test('a cache whose folder is not known is forgotten too', async () => {
  const { clear, context } = contextRemembering();
  await reportsIn('/here').load(context);
  expect(clear).toHaveBeenCalledOnce();
});

test('reports of the same folder are kept, so that only changed files are read anew', async () => {
  const { clear, context } = contextRemembering('/here');
  await reportsIn('/here').load(context);
  expect(clear).not.toHaveBeenCalled();
});

test('an entry is no module of the bundle, whatever the loader of files proposes', async () => {
  const { set, context } = contextRemembering('/here');
  load.mockImplementationOnce(async ({ store }) => {
    store.set({ id: 'leeds/2018-11-ilacs', data: {}, deferredRender: true });
  });
  await reportsIn('/here').load(context);
  expect(set).toHaveBeenCalledWith({ id: 'leeds/2018-11-ilacs', data: {} });
});
