/** A report whose source was published again: two states of a shipped report in a library of their own. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ReportData } from '../domain/report.ts';

const NAME = 'south-tyneside/2023-02-ilacs-short';
const OLD_SOURCE = '1'.repeat(64);
const place = mkdtempSync(join(tmpdir(), 'versions-'));
const put = (path: string, content: unknown): void => {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), JSON.stringify(content));
};
let report: ReportData;
let versions: typeof import('./versions.ts');
let pages: typeof import('./report-page.ts');
let margin: typeof import('./margin.ts');

/** Version 1 said something else in paragraph 2 and had a paragraph 99; the ledger also has a correction. */
beforeAll(async () => {
  const now = JSON.parse(readFileSync(`content/reports/${NAME}.json`, 'utf8')) as ReportData;
  cpSync(`content/reports/${NAME}.mdx`, join(place, `reports/${NAME}.mdx`));
  put(`reports/${NAME}.json`, now);
  const [first, second, ...others] = now.paragraphs.filter(({ number }) => number !== null);
  if (!first || !second) throw new Error('The shipped report has no numbered paragraphs');
  const before = { ...second, text: `Mostly. ${second.text}` };
  const last = { ...second, anchor: 'p99', number: '99', text: 'This stood here only before.' };
  const then = { ...now, paragraphs: [first, before, ...others, last] };
  put(`reports/${NAME}/versions/1.json`, { ...then, source: { ...now.source, sha256: OLD_SOURCE } });
  put(`ledger/${NAME}.json`, {
    report: NAME,
    added: '2026-11-01',
    versions: [
      { on: '2026-11-01', source: OLD_SOURCE },
      { on: '2026-11-05', source: now.source.sha256 },
      { on: '2026-11-09', source: now.source.sha256, converter: 'abcdef012345', corrected: ['p3', 'p98'] },
    ],
    anchors: {},
  });
  vi.stubEnv('PILCROW_REPORTS', join(place, 'reports'));
  vi.stubEnv('PILCROW_LEDGER', join(place, 'ledger'));
  [versions, pages, margin] = await Promise.all([
    import('./versions.ts'),
    import('./report-page.ts'),
    import('./margin.ts'),
  ]);
  const { allReports } = await import('../library/reports.ts');
  expect(allReports()).toHaveLength(1);
  report = allReports()[0] as ReportData;
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true });
});

test('the report says what changed by paragraph, with the days of the ledger', () => {
  const { versions: shown } = versions.changesOfDocument(report);
  expect(shown).toHaveLength(1);
  expect(shown[0]?.name).toBe('Version 1, from 1 November 2026 until 5 November 2026');
  const reworded = shown[0]?.changes.find(({ is }) => is === 'reworded');
  expect(reworded).toMatchObject({
    before: { anchor: 'p2', href: `/reports/${NAME}/versions/1/#p2` },
    after: { anchor: 'p2', href: `/reports/${NAME}/#p2` },
  });
  expect(reworded?.parts[0]).toEqual({ text: 'Mostly. ', is: 'removed' });
  expect(shown[0]?.changes.at(-1)).toMatchObject({ is: 'removed', before: { anchor: 'p99' } });
});

test('a better reading of the same source is a correction, and leads only to paragraphs that are there', () => {
  expect(versions.changesOfDocument(report).corrections).toEqual([
    {
      on: '2026-11-09',
      converter: 'abcdef012345',
      anchors: [{ anchor: 'p3', href: `/reports/${NAME}/#p3` }, { anchor: 'p98' }],
    },
  ]);
});

test('beside a paragraph that changed stands the way to the words that were cited', () => {
  const notes = (anchor: string): (string | undefined)[] =>
    margin
      .marginNotes(anchor, pages.reportPage(report))
      .filter(({ kind }) => kind === 'moved')
      .map(({ text, href }) => `${text} → ${href}`);
  expect(notes('p2')).toEqual([`Until 5 November 2026 other words stood here → /reports/${NAME}/versions/1/#p2`]);
  expect(notes('p3')).toEqual([]);
});

test('an address that only the earlier version has still arrives on the report’s page, and leads on', () => {
  const gone = versions.goneTexts(report);
  expect(gone.map(({ id, href }) => [id, href])).toContainEqual(['p99', `/reports/${NAME}/versions/1/#p99`]);
  const here = new Set(report.paragraphs.map(({ anchor }) => anchor));
  expect(gone.filter(({ id }) => here.has(id))).toEqual([]);
});

test('the page of the version says beside a paragraph what it is now, and has none of Pilcrow’s suggestions', async () => {
  const { earlierVersions } = await import('../library/earlier-versions.ts');
  const [version] = earlierVersions(report);
  if (!version) throw new Error('The version is not there');
  const page = pages.versionPage(version.report, report);
  const notes = (anchor: string): string[] =>
    margin
      .marginNotes(anchor, page)
      .filter(({ kind }) => kind !== 'page')
      .map(({ text }) => text);
  expect(notes('p2')).toEqual(['Reads otherwise now']);
  expect(notes('p99')).toEqual(['Not in the report as it is now']);
  expect(notes('p1')).toEqual([]);
});

test('an earlier version is counted nowhere: it is no report of the library', async () => {
  const { newestHere } = await import('../library/added.ts');
  expect(newestHere().map(({ source }) => source.sha256)).not.toContain(OLD_SOURCE);
});

test('its address is kept out of the map of the site, a report’s is not', async () => {
  const { isVersionAddress } = await import('./address.ts');
  expect(isVersionAddress(`https://pilcrow.example/reports/${NAME}/versions/1/`)).toBe(true);
  expect(isVersionAddress(`https://pilcrow.example/reports/${NAME}/`)).toBe(false);
});
