import * as fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchReport } from '../../records.ts';
import { ADDITIONS, extendedShards } from './additions.ts';
import { buildIndex } from './build-for-site.ts';
import type { IndexFiles } from './build.ts';
import type { Manifest } from './manifest.ts';

const report = (id: string, texts: readonly string[]): SearchReport => ({
  authority: 'halton',
  id,
  kind: 'ilacs-inspection',
  framework: 'ilacs',
  date: '2020-03-13',
  overall: '',
  sections: [
    {
      title: 'Help',
      records: texts.map((text, at) => ({ anchor: `p${at}`, number: null, kind: 'paragraph', text, themes: [] })),
    },
  ],
});
const indexOf = (reports: readonly SearchReport[]): IndexFiles =>
  buildIndex({ reports, authorities: {}, glossary: [], themeTitles: {} }, true);

function contentOf(files: IndexFiles, path: string): Buffer {
  return gunzipSync(files.get(path) ?? expect.fail(`no ${path}`));
}

function shardsOf(files: IndexFiles): Buffer[] {
  const { shards } = JSON.parse(contentOf(files, 'manifest.bin').toString()) as Manifest;
  return shards.name.map((name) => contentOf(files, `terms/${name}.bin`));
}

const text = fc
  .array(fc.constantFrom('children', 'in', 'care', 'plans', 'timely', 'well-being', 'Audits', 'rare.', 'naïve'), {
    maxLength: 30,
  })
  .map((words) => words.join(' '));

test('an older index and what is added to it are the newer index, byte for byte', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 8 }), { minLength: 2, maxLength: 8 }), (texts) => {
      const reports = texts.map((each, at) => report(String(at), each));
      const files = indexOf(reports);
      for (const path of [...files.keys()].filter((each) => each.startsWith(ADDITIONS))) {
        const [, from = 0, to = 0] = /(\d+)-(\d+)/u.exec(path)?.map(Number) ?? [];
        const older = indexOf(reports.toSpliced(from, to - from));
        const extended = extendedShards(shardsOf(older), contentOf(files, path));
        expect(extended.map((bytes) => Buffer.from(bytes))).toEqual(shardsOf(files));
      }
    }),
    { numRuns: 40 },
  );
});

test('an index of other reports is not extended', () => {
  const reports = ['Children in care.', 'Plans are timely. Children wait.', 'Audits of children.'].map((each, at) =>
    report(String(at), [each]),
  );
  const files = indexOf(reports);
  const other = shardsOf(indexOf([report('0', ['Foster carers.'])]));
  expect(() => extendedShards(other, contentOf(files, `${ADDITIONS}/1-3.bin`))).toThrow(
    /Unexpected 0 postings of “children”, expected 1/u,
  );
});

test('what is added is written for each of the newest sixteen reports, and for all from each on', () => {
  const files = indexOf(Array.from({ length: 30 }, (_, at) => report(String(at), ['Children in care.'])));
  const additions = [...files.keys()].filter((path) => path.startsWith(ADDITIONS));
  expect(additions).toHaveLength(31);
  for (const name of ['14-15', '14-30', '29-30']) expect(additions).toContain(`${ADDITIONS}/${name}.bin`);
});
