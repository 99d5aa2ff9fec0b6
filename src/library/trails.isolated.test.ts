import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ReportData } from '../domain/report.ts';

let reports: typeof import('./reports.ts');
let trails: typeof import('./trails.ts');

/** The shipped library, and an inspection of 2019 that says what that of 2023 says. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-trails-'));
  cpSync('content/reports', folder, { recursive: true });
  const inspection = JSON.parse(
    readFileSync('content/reports/stockton-on-tees/2023-03-ilacs.json', 'utf8'),
  ) as ReportData;
  const earlier = { ...inspection, id: '2019-05-ilacs', inspected: [{ from: '2019-05-06', to: '2019-05-17' }] };
  mkdirSync(join(folder, 'stockton-on-tees'), { recursive: true });
  writeFileSync(join(folder, 'stockton-on-tees/2019-05-ilacs.json'), JSON.stringify(earlier));
  process.env['PILCROW_REPORTS'] = folder;
  reports = await import('./reports.ts');
  trails = await import('./trails.ts');
});

function inspectionOf(id: string): ReportData {
  const report = reports.reportAt('stockton-on-tees', id);
  if (!report) throw new Error(`${id} is missing.`);
  return report;
}

test('the reports after an inspection are those of inspectors; a letter is none', () => {
  expect(trails.laterReports(inspectionOf('2019-05-ilacs')).map(({ id }) => id)).toEqual(['2023-03-ilacs']);
  expect(trails.laterReports(inspectionOf('2023-03-ilacs'))).toEqual([]);
});

test('what a later report says on a point leads back to that point', () => {
  const earlier = inspectionOf('2019-05-ilacs');
  const found = trails
    .pointsOf(earlier)
    .flatMap((point) => trails.laterFindings(earlier, point.anchor).map((later) => ({ point, later })));
  expect(found.length).toBeGreaterThan(0);
  for (const { point, later } of found) {
    expect(later.paragraphs.length).toBeLessThanOrEqual(3);
    for (const { anchor } of later.paragraphs)
      expect(trails.earlierPoints(later.report, anchor)).toContainEqual({ report: earlier, point });
  }
});

test('a point that is asked for again is found among the later points', () => {
  const earlier = inspectionOf('2019-05-ilacs');
  const [point] = trails.pointsOf(earlier);
  const anchors = trails.laterFindings(earlier, point?.anchor ?? '').flatMap(({ paragraphs }) => paragraphs);
  expect(anchors.map(({ anchor }) => anchor)).toContain(point?.anchor);
});

test('a council’s own paper has no points of inspectors', () => {
  const own = reports.allReports().filter(({ publisher }) => publisher !== 'ofsted');
  expect(own.length).toBeGreaterThan(0);
  expect(own.flatMap(trails.pointsOf)).toEqual([]);
});
