import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan, sumOfLoads, wireOf, type Load } from './plan.ts';
import type { ListedFile } from './sets.ts';

const file = (name: string, wire = 10): ListedFile => [`${name}/`, name, wire * 4, wire];
const library: Load = {
  files: ['a', 'b', 'c', 'd'].map((name) => file(name)),
  packs: [
    { path: 'one.pack', bytes: 12, holds: [0, 1] },
    { path: 'two.pack', bytes: 12, holds: [2, 3] },
  ],
};

test('what is kept for the first time comes in packs', () => {
  const { parcels, files, bytes } = plan(library, new Set());
  expect(parcels.map(({ path }) => path)).toEqual(['one.pack', 'two.pack']);
  expect(parcels[0]?.contents.map(([path]) => path)).toEqual(['a/', 'b/']);
  expect(files).toEqual([]);
  expect(bytes).toBe(24);
});

test('one changed file comes by itself, not with its pack', () => {
  expect(plan(library, new Set(['b', 'c', 'd']))).toEqual({ parcels: [], files: [library.files[0]], bytes: 10 });
});

test('of two sets that share contents only the packs come that still save something', () => {
  const authority: Load = { files: [file('a'), file('b')], packs: [{ path: 'own.pack', bytes: 11, holds: [0, 1] }] };
  const { parcels, files } = plan(sumOfLoads([library, authority]), new Set());
  expect(parcels.map(({ path }) => path)).toEqual(['own.pack', 'two.pack']);
  expect(files).toEqual([]);
});

test('many small files come in their pack, though it has more bytes than they have', () => {
  const files = ['a', 'b', 'c'].map((name) => file(name));
  const { parcels, bytes } = plan({ files, packs: [{ path: 'one.pack', bytes: 40, holds: [0, 1, 2] }] }, new Set());
  expect([parcels.length, bytes]).toEqual([1, 40]);
});

test('every missing content comes exactly once or in a pack, and never for more than file by file', () => {
  const loads = fc
    .array(fc.record({ hash: fc.integer({ min: 0, max: 12 }), wire: fc.integer({ min: 1, max: 50 }) }))
    .chain((made) =>
      fc.record({
        files: fc.constant(made.map(({ hash, wire }, at): ListedFile => [`${at}/`, `${hash}`, wire, wire])),
        packs: fc.array(
          fc.record({
            path: fc.uuid(),
            bytes: fc.integer({ min: 1, max: 80 }),
            holds: made.length === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(fc.nat(made.length - 1)),
          }),
        ),
      }),
    );
  const present = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String));
  fc.assert(
    fc.property(loads, present, (load, there) => {
      const { parcels, files, bytes } = plan(load, new Set(there));
      const packed = new Set(parcels.flatMap(({ contents }) => contents.map(([, hash]) => hash)));
      const wanted = new Set(load.files.map(([, hash]) => hash).filter((hash) => !there.includes(hash)));
      const alone = files.map(([, hash]) => hash);
      expect(new Set(alone).size).toBe(alone.length);
      expect(alone.every((hash) => wanted.has(hash) && !packed.has(hash))).toBe(true);
      expect([...wanted].every((hash) => packed.has(hash) || alone.includes(hash))).toBe(true);
      const single = new Map(load.files.filter(([, hash]) => wanted.has(hash)).map((each) => [each[1], each]));
      const requests = parcels.length + files.length;
      expect(bytes + requests * 300).toBeLessThanOrEqual(wireOf([...single.values()]) + single.size * 300);
    }),
  );
});
