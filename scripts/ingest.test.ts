import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { coverage } from '../src/domain/coverage.ts';
import { reportFrontmatter } from '../src/domain/report.ts';
import { parse } from 'yaml';
import type { DocumentAccount, Totals } from './ingest/account.ts';
import { encryptedPdf, tinyPdf, truncatedPdf } from './testing/tiny-pdf.ts';

const root = mkdtempSync(join(tmpdir(), 'ingest-'));
const script = resolve('scripts/ingest.ts');
const REPORT = 'south-tyneside-2022-12-ilacs-short.txt';
const MDX = 'south-tyneside/2023-02-ilacs-short.mdx';
let place = '';

beforeEach(() => {
  place = mkdtempSync(join(root, 'run-'));
  cpSync(join('content/sources', REPORT), join(place, REPORT));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Run {
  code: number | null;
  said: string;
  documents: DocumentAccount[];
  totals: Totals | undefined;
}

/** Runs the command in the test's own folder: its cache is there too. */
function ingest(...args: string[]): Run {
  rmSync(join(place, 'run.json'), { force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--out', 'out', '--report', 'run.json', ...args],
    { cwd: place, encoding: 'utf8' },
  );
  const file = join(place, 'run.json');
  const { documents, totals } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { documents: [] };
  return { code: status, said: stdout + stderr, documents, totals };
}

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(place, name), content);
}

function written(path: string): string {
  return readFileSync(join(place, 'out', path), 'utf8');
}

describe('a run', () => {
  it('converts, then leaves what has not changed alone, byte for byte', () => {
    const first = ingest(REPORT);
    expect(first).toMatchObject({ code: 0, totals: { converted: 1, unchanged: 0, failed: 0 } });
    expect(first.documents[0]).toMatchObject({ status: 'converted', words: { lost: 0 } });
    expect(first.documents[0]?.outputs).toContain(join('out', MDX));
    const before = statSync(join(place, 'out', MDX)).mtimeMs;
    expect(ingest(REPORT)).toMatchObject({ code: 0, totals: { converted: 0, unchanged: 1 } });
    expect(statSync(join(place, 'out', MDX)).mtimeMs).toBe(before);
  });

  it('writes again what was deleted or edited', () => {
    ingest(REPORT);
    const whole = written(MDX);
    writeFileSync(join(place, 'out', MDX), 'edited');
    expect(ingest(REPORT)).toMatchObject({ totals: { converted: 1 } });
    expect(written(MDX)).toBe(whole);
    rmSync(join(place, 'out', MDX));
    expect(ingest(REPORT)).toMatchObject({ totals: { converted: 1 } });
    expect(written(MDX)).toBe(whole);
  });

  it('leaves nothing half written beside the reports', () => {
    ingest(REPORT);
    const names = readdirSync(join(place, 'out'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('takes what the document does not say from the file beside it', () => {
    put(`${REPORT}.yaml`, 'url: https://files.ofsted.gov.uk/v1/file/50213141\npublished: 2023-04-03\n');
    expect(ingest(REPORT).code).toBe(0);
    const [, frontmatter = ''] = written(MDX).split('---\n');
    expect(reportFrontmatter.parse(parse(frontmatter))).toMatchObject({
      published: '2023-04-03',
      publishedFrom: 'sidecar',
      source: { url: 'https://files.ofsted.gov.uk/v1/file/50213141' },
    });
  });

  it('fails a document whose file beside it says what cannot be', () => {
    put(`${REPORT}.yaml`, 'published: last week\n');
    const run = ingest(REPORT);
    expect(run).toMatchObject({ code: 1, documents: [{ status: 'failed', outputs: [] }] });
    expect(run.documents[0]?.messages[0]).toMatchObject({ rule: 'sidecar', severity: 'fail' });
    expect(existsSync(join(place, 'out', MDX))).toBe(false);
  });

  it('gives an address to the first of two sources, and names both', () => {
    cpSync(join(place, REPORT), join(place, 'a-copy.txt'));
    const run = ingest('a-copy.txt', REPORT);
    expect(run.code).toBe(1);
    expect(run.documents.map(({ source, status }) => [source, status])).toEqual([
      ['a-copy.txt', 'converted'],
      [REPORT, 'failed'],
    ]);
    expect(run.documents[1]?.messages.at(-1)).toMatchObject({ rule: 'same-address' });
    expect(run.documents[1]?.messages.at(-1)?.reason).toContain('a-copy.txt');
  });

  it('gives the address of a source of an earlier run to another, once what that run wrote is taken away', () => {
    cpSync(join(place, REPORT), join(place, 'a-copy.txt'));
    expect(ingest('a-copy.txt').code).toBe(0);
    const second = ingest(REPORT);
    expect(second.documents[0]?.messages.at(-1)).toMatchObject({ rule: 'same-address' });
    rmSync(join(place, 'out'), { recursive: true });
    expect(ingest(REPORT)).toMatchObject({ code: 0, documents: [{ status: 'converted' }] });
    expect(existsSync(join(place, 'out', MDX))).toBe(true);
  });

  it('lets the report of an earlier run stand when its source has gone bad, and says so', () => {
    ingest(REPORT);
    put(REPORT, '');
    const run = ingest(REPORT);
    expect(run).toMatchObject({ code: 1, documents: [{ status: 'failed' }] });
    expect(run.documents[0]?.messages.map(({ rule }) => rule)).toContain('earlier-report-stands');
    expect(existsSync(join(place, 'out', MDX))).toBe(true);
  });

  it('keeps the report of a source that is gone, and says so', () => {
    put('more.txt', 'Notes on nothing in particular, kept as they are.\n');
    ingest('.');
    rmSync(join(place, REPORT));
    expect(ingest('more.txt').said).toContain('is gone; its report stands');
    expect(existsSync(join(place, 'out', MDX))).toBe(true);
  });

  it('tells the site what became of each source, without times', () => {
    put('empty.pdf', '');
    ingest('.');
    const found = coverage.parse(JSON.parse(written('coverage.json')));
    expect(found.documents.map(({ source, status, reports }) => [source, status, reports.length])).toEqual([
      ['empty.pdf', 'failed', 0],
      [REPORT, 'converted', 1],
    ]);
    expect(found.documents[0]?.failures[0]?.rule).toBe('pdf-empty');
    const before = written('coverage.json');
    ingest('.');
    expect(written('coverage.json')).toBe(before);
  });
});

describe('a document with warnings', () => {
  const UNKNOWN = 'Notes on nothing in particular, kept as they are.\n';

  it('is converted, its warnings counted', () => {
    put('notes.txt', UNKNOWN);
    const run = ingest('notes.txt');
    expect(run).toMatchObject({ code: 0, totals: { converted: 1, failed: 0, warnings: { 'kind-known': 1 } } });
    expect(readdirSync(join(place, 'out'), { recursive: true }).map(String)).toContainEqual(
      expect.stringMatching(/\.mdx$/u),
    );
  });

  it('fails with --strict and is named with the warning, and no other document fails with it', () => {
    put('notes.txt', UNKNOWN);
    const run = ingest('--strict', '.');
    expect(run).toMatchObject({ code: 1, totals: { converted: 1, failed: 1 } });
    expect(run.documents.find(({ source }) => source === 'notes.txt')).toMatchObject({ status: 'failed', outputs: [] });
    expect(run.said).toMatch(/failed notes\.txt\n(?:.*\n)* {2}Unexpected document: .+ \[kind-known\]/u);
    expect(written(MDX)).toContain('South Tyneside');
  });

  it('fails with --strict where an earlier run has converted it, and its report stands', () => {
    put('notes.txt', UNKNOWN);
    const [first] = ingest('notes.txt').documents;
    const run = ingest('--strict', 'notes.txt');
    expect(run).toMatchObject({ code: 1, totals: { unchanged: 0, failed: 1 } });
    for (const file of first?.outputs ?? ['none']) expect(existsSync(join(place, file))).toBe(true);
    expect(ingest('notes.txt')).toMatchObject({ code: 0, totals: { unchanged: 1, failed: 0 } });
  });
});

describe('arguments that cannot be used', () => {
  it.each([['--no-such-thing'], ['nowhere.pdf'], ['run.doc'], ['--out']])('%s ends with 2 and shows the use', (arg) => {
    put('run.doc', 'x');
    const { code, said } = ingest(arg);
    expect(code).toBe(2);
    expect(said).toContain('npm run ingest --');
  });
});

describe('files that are no document', () => {
  const BAD: [string, string | Uint8Array, string][] = [
    ['page.pdf', '<!DOCTYPE html><html><title>404</title></html>', 'pdf-is-html'],
    ['zero.pdf', '', 'pdf-empty'],
    ['other.pdf', 'PK\u0003\u0004 a spreadsheet', 'pdf-not-a-pdf'],
    ['locked.pdf', encryptedPdf(), 'pdf-encrypted'],
    ['half.pdf', truncatedPdf(), 'pdf-truncated'],
    ['broken.pdf', '%PDF-1.4\nnothing that follows is one\n%%EOF', 'pdf-damaged'],
    ['picture.pdf', tinyPdf([]), 'pdf-only-pictures'],
    ['zero.txt', '', 'text-empty'],
    ['binary.txt', new Uint8Array(4000).map((_, index) => index % 7), 'text-not-text'],
  ];

  it('each fails with a message that says what it is, and the rest is converted', () => {
    for (const [name, content] of BAD) put(name, content);
    const { code, documents } = ingest('.');
    expect(code).toBe(1);
    const rules = Object.fromEntries(documents.map(({ source, messages }) => [source, messages[0]?.rule]));
    for (const [name, , rule] of BAD) expect(rules[name], name).toBe(rule);
    expect(documents.find(({ source }) => source === REPORT)).toMatchObject({ status: 'converted' });
    for (const { messages, outputs } of documents.filter(({ status }) => status === 'failed')) {
      expect(outputs).toEqual([]);
      expect(messages[0]?.reason).toMatch(/^Unexpected .+, expected .+/u);
    }
  });

  it('a huge file is refused before it is read', () => {
    put('huge.pdf', '%PDF-1.4\n');
    spawnSync('truncate', ['-s', '101M', join(place, 'huge.pdf')]);
    expect(ingest('huge.pdf').documents[0]?.messages[0]?.rule).toBe('file-too-large');
  });
});
