import { expect, test } from 'vitest';
import type { ReportData } from '../domain/report.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';

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
