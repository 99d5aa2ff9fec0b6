/** A source that was published again: the report is that of the last edition, and what it said before is kept. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'versions-'));
const FIRST = readFileSync('content/sources/south-tyneside-2022-12-ilacs-short.txt', 'utf8');
const REPORT = 'south-tyneside/2023-02-ilacs-short';
const WORDS = 'The quality of';
let place = '';
let run = 0;

beforeEach(() => {
  place = mkdtempSync(join(root, 'run-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Account {
  source: string;
  status: string;
  outputs: string[];
  messages: { rule: string }[];
}

function ingest(...paths: string[]): { code: number | null; documents: Account[] } {
  const account = `run-${(run += 1)}.json`;
  const args = [resolve('scripts/ingest.ts'), '--out', 'out', '--report', account, ...paths];
  const { status } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
  return { code: status, documents: JSON.parse(readFileSync(join(place, account), 'utf8')).documents as Account[] };
}

const put = (name: string, content: string): void => writeFileSync(join(place, name), content);
const written = (path: string): string => readFileSync(join(place, 'out', path), 'utf8');
const edition = (word: string): string => FIRST.replace(WORDS, `${WORDS} ${word}`);
const versions = (): string[] => {
  const folder = join(place, 'out', REPORT, 'versions');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

test('a file whose words changed in its place leaves the report of before, byte for byte, as version 1', () => {
  expect(FIRST).toContain(WORDS);
  put('a.txt', FIRST);
  ingest('a.txt');
  const [mdx, json] = [written(`${REPORT}.mdx`), written(`${REPORT}.json`)];
  put('a.txt', edition('quick'));
  const second = ingest('a.txt');
  expect(second.code).toBe(0);
  expect(second.documents[0]?.messages.map(({ rule }) => rule)).toContain('version-kept');
  expect(written(`${REPORT}/versions/1.mdx`)).toBe(mdx);
  expect(written(`${REPORT}/versions/1.json`)).toBe(json);
  expect(written(`${REPORT}.mdx`)).toContain(`${WORDS} quick`);
});

test('a file with the same words in other bytes is no other version', () => {
  put('a.txt', FIRST);
  ingest('a.txt');
  put('a.txt', `${FIRST}\n\n`);
  expect(ingest('a.txt').documents[0]?.status).toBe('converted');
  expect(versions()).toEqual([]);
});

test('two editions beside each other make one report and one version, whether they come together or one after the other', () => {
  put('a.txt', FIRST);
  ingest('.');
  put('a-2.txt', edition('quick'));
  put('a-2.txt.yaml', 'replaces: a.txt\n');
  expect(ingest('.').code).toBe(0);
  const after = [written(`${REPORT}.json`), written(`${REPORT}/versions/1.json`)];
  const again = ingest('.');
  expect(again.documents.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
  rmSync(join(place, 'out'), { recursive: true });
  const together = ingest('.');
  expect(together.documents.map(({ source, outputs }) => [source, outputs[0]])).toEqual([
    ['a-2.txt', `out/${REPORT}.mdx`],
    ['a.txt', `out/${REPORT}/versions/1.mdx`],
  ]);
  expect([written(`${REPORT}.json`), written(`${REPORT}/versions/1.json`)]).toEqual(after);
});

test('three editions are numbered from the oldest', () => {
  put('a.txt', FIRST);
  for (const [at, word] of ['quick', 'slow'].entries()) {
    put(`a-${at + 2}.txt`, edition(word));
    put(`a-${at + 2}.txt.yaml`, `replaces: a${at === 0 ? '' : `-${at + 1}`}.txt\n`);
  }
  expect(ingest('.').code).toBe(0);
  expect(versions()).toEqual(['1.json', '1.mdx', '2.json', '2.mdx']);
  expect(written(`${REPORT}.mdx`)).toContain(`${WORDS} slow`);
  expect(written(`${REPORT}/versions/1.mdx`)).not.toContain(`${WORDS} quick`);
  expect(written(`${REPORT}/versions/2.mdx`)).toContain(`${WORDS} quick`);
});

test('while the later edition cannot be converted, the earlier one is the report', () => {
  put('a.txt', FIRST);
  put('a-2.pdf', 'a web page in the place of a PDF');
  put('a-2.pdf.yaml', 'replaces: a.txt\n');
  expect(ingest('.').code).toBe(1);
  expect(written(`${REPORT}.mdx`)).toContain(WORDS);
  expect(versions()).toEqual([]);
});

test('two sources of one report of which neither says that it replaces the other stay a fault', () => {
  put('a.txt', FIRST);
  put('b.txt', edition('quick'));
  const { code, documents } = ingest('.');
  expect(code).toBe(1);
  expect(documents[1]?.messages.map(({ rule }) => rule)).toContain('same-address');
});
