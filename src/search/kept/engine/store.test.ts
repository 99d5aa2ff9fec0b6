import { expect, test } from 'vitest';
import { INDEX_FOLDER } from '../index/manifest.ts';
import { Search } from './search.ts';
import { IndexRenewed, IndexStore, IndexUnavailable } from './store.ts';
import { FILES, request } from '../../sample.ts';

test('an index that cannot be had says why', async () => {
  const broken = new Search(new IndexStore('/', () => Promise.reject(new Error('offline'))));
  await expect(broken.run(request('care'))).rejects.toThrow(IndexUnavailable);
});

test('a text that cannot be had is said with its result; where none can, the search says so', async () => {
  const folders = [...FILES.keys()].filter((path) => path.startsWith('texts/'));
  const without = (gone: (path: string) => boolean): Search =>
    new Search(
      new IndexStore('/', (address) => {
        const path = address.slice(`/${INDEX_FOLDER}/`.length);
        const bytes = gone(path) ? undefined : FILES.get(path);
        return bytes
          ? Promise.resolve(new Response(new Uint8Array(bytes)))
          : Promise.reject(new TypeError('no network'));
      }),
    );
  const some = await without((path) => path === folders[0]).run(request('children'));
  expect(some.hits.map(({ lost, text }) => [lost ?? false, text === '']).sort()).toEqual([
    [false, false],
    [true, true],
  ]);
  await expect(without((path) => folders.includes(path)).run(request('children'))).rejects.toThrow(IndexUnavailable);
});

test('a file that the site no longer has is news of a newer site, not a lost network', async () => {
  const gone = (address: string): Promise<Response> => {
    const bytes = address.includes('/texts/') ? undefined : FILES.get(address.slice(`/${INDEX_FOLDER}/`.length));
    return Promise.resolve(bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 }));
  };
  await expect(new Search(new IndexStore('/', gone)).run(request('children'))).rejects.toThrow(IndexRenewed);
});
