import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportData } from '../domain/report.ts';
import { headingLevels, type OutlineEntry, outlineOf } from './outline.ts';

const report = (depths: readonly number[]): Pick<ReportData, 'sections'> =>
  ({ sections: depths.map((depth, at) => ({ id: String(at), title: 'Heading', depth })) }) as unknown as ReportData;
const levels = (depths: readonly number[]): number[] => [...headingLevels(report(depths)).values()];

test('headings of one depth have one level, also where print skips one', () => {
  expect(levels([2, 2, 4, 4, 4, 2, 3, 4, 2])).toEqual([2, 2, 3, 3, 3, 2, 3, 4, 2]);
});

test('no level is skipped on the way down, whatever is printed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 6 })), (depths) => {
      const found = [1, ...levels(depths)];
      expect(found.slice(1).every((level, at) => level >= 2 && level <= (found[at] ?? 1) + 1)).toBe(true);
    }),
  );
});

test('the contents nest as the sections do, without the cover', () => {
  const section = (id: string, parent: string | null, role = 'other') => ({ id, parent, role, title: id, depth: 2 });
  const sections = [
    section('cover', null, 'cover'),
    section('local-authority', null),
    section('in-care', 'local-authority'),
    section('findings', 'in-care'),
    section('lscb', null),
  ];
  const outline = outlineOf({ sections, paragraphs: [] } as unknown as ReportData);
  const ids = (entries: OutlineEntry[]): unknown[] => entries.map(({ id, children }) => [id, ...ids(children)]);
  expect(ids(outline)).toEqual([['local-authority', ['in-care', ['findings']]], ['lscb']]);
});
