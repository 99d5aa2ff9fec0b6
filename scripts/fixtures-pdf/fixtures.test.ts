import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportData, type ReportData } from '../../src/domain/report.ts';

const here = import.meta.dirname;
const place = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Run {
  documents: { outputs: string[]; words: { lost: number; source: number } }[];
}

function ingest(folder: string): Run {
  const report = join(place, `${folder}.json`);
  execFileSync(process.execPath, [
    'scripts/ingest.ts',
    '--out',
    join(place, folder),
    '--report',
    report,
    join(here, folder),
  ]);
  return JSON.parse(readFileSync(report, 'utf8')) as Run;
}

function reportsOf({ documents }: Run): ReportData[] {
  const files = documents.flatMap(({ outputs }) => outputs.filter((path) => path.endsWith('.json')));
  return files.map((file) => reportData.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

/** The truth of the documents that a folder holds, under the names that they have there. */
function truthOf(folder: string): string {
  const names = new Map(readdirSync(join(here, folder)).map((name) => [stem(name), name]));
  const rows = readFileSync(join(here, 'truth.jsonl'), 'utf8').trim().split('\n');
  const truth = rows.map((row) => JSON.parse(row) as { file: string }).filter(({ file }) => names.has(stem(file)));
  const path = join(place, `${folder}.truth.jsonl`);
  writeFileSync(path, truth.map((row) => JSON.stringify({ ...row, file: names.get(stem(row.file)) })).join('\n'));
  return path;
}

const stem = (name: string): string => name.replace(/\.\w+$/u, '');

/** PDFs, and texts as `pdftotext` writes them: line by line, or with `-layout` as they stand on the page. */
const FOLDERS = ['tagged', 'untagged', 'office-tagged', 'office-untagged', 'text-lines', 'text-columns'];

describe.each(FOLDERS)('made-up documents, printed %s', (folder) => {
  const run = ingest(folder);
  const reports = reportsOf(run);

  it('give every field of the truth, by the command that compares', () => {
    const args = ['scripts/ingest-check.ts', '--truth', truthOf(folder), '--report', join(place, `${folder}.json`)];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toContain('Nothing differs.');
    expect(status).toBe(0);
  });

  it('lose no word', () => {
    for (const { words } of run.documents) {
      expect(words.lost).toBe(0);
      expect(words.source).toBeGreaterThan(1000);
    }
  });

  it('have each numbered paragraph whole, over the ends of lines and pages', () => {
    for (const { paragraphs } of reports) {
      const numbered = paragraphs.filter(({ number, kind }) => number !== null && kind === 'paragraph');
      expect(numbered.length).toBeGreaterThan(15);
      for (const { text, anchor } of numbered) {
        expect(text.match(/[.](?: |$)/gu), anchor).toHaveLength(4);
        expect(text, anchor).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it('join words that a line or page breaks with their hyphen, and keep the space after a hyphen that stands for more', () => {
    const all = reports.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(' ');
    expect(all).toContain('Multi-agency working');
    expect(all).toContain('short- and long-term plans');
    expect([...all.matchAll(/Multi- agency|long- term/gu)].map(String)).toEqual([]);
    // Line by line, `pdftotext` itself leaves the hyphens at the ends of lines out.
    if (folder !== 'text-lines') expect([...all.matchAll(/Multiagency|longterm/gu)].map(String)).toEqual([]);
  });

  it('keep running feet and page numbers out of the text', () => {
    const all = JSON.stringify(reports.map(({ paragraphs }) => paragraphs.map(({ text }) => text)));
    expect(all).not.toContain('6 to 17 March 2023');
  });

  it('carry the heading and grade of each area', () => {
    const ilacs = reports.find(({ kind }) => kind === 'ilacs-inspection');
    // Lines alone do not tell the levels of its lists: it is not among them.
    if (folder === 'text-lines') return;
    const areas = ilacs?.sections
      .filter(({ role }) => role === 'judgement-area')
      .map(({ area, grade }) => [area, grade]);
    expect(areas).toEqual([
      ['help-and-protection', 'requires-improvement'],
      ['in-care', 'good'],
      ['care-leavers', 'outstanding'],
      ['leadership', 'good'],
    ]);
    if (folder.startsWith('text')) return;
    expect(ilacs?.footnotes).toMatchObject([{ marker: '1', text: 'These are numbered in the national framework.' }]);
  });
});
