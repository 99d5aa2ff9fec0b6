import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allReports } from '../../../src/library/reports.ts';
import { searchReport } from '../../../src/search/records.ts';
import { stemsOf } from '../../../src/search/words.ts';
import { indexingTimes, wholeReport } from './indexing.ts';

test('an index of whole reports has the words and themes of all paragraphs in one record a report', () => {
  const report = searchReport(allReports()[0] ?? expect.fail('no report'));
  const paragraphs = report.sections.flatMap(({ records }) => records);
  const [whole, ...more] = wholeReport(report).sections.flatMap(({ records }) => records);
  expect(more).toEqual([]);
  expect(stemsOf(whole?.text ?? '')).toEqual(paragraphs.flatMap(({ text }) => stemsOf(text)));
  expect(new Set(whole?.themes)).toEqual(new Set(paragraphs.flatMap(({ themes }) => themes)));
});

test('the ratio is the time of an index of paragraphs over that of whole reports', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'pilcrow-indexing-'));
  const { records, perParagraph, perReport, ratio } = indexingTimes('content/reports', workspace);
  rmSync(workspace, { recursive: true });
  expect(records).toBe(
    allReports()
      .map(searchReport)
      .flatMap(({ sections }) => sections.flatMap((section) => section.records)).length,
  );
  expect(Number(ratio)).toBeCloseTo(Number(perParagraph) / Number(perReport));
  expect(Number(perReport)).toBeGreaterThan(0);
});
