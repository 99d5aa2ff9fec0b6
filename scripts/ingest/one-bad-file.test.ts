import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { damaged } from '../chaos/damage.ts';
import type { DocumentAccount } from './account.ts';

const root = mkdtempSync(join(tmpdir(), 'one-bad-'));
const script = resolve('scripts/ingest.ts');
const GOOD = 'south-tyneside-2022-12-ilacs-short.txt';
const MDX = 'out/south-tyneside/2023-02-ilacs-short.mdx';
let place = '';

beforeEach(() => {
  place = mkdtempSync(join(root, 'run-'));
  mkdirSync(join(place, 'in'));
  cpSync(join('content/sources', GOOD), join(place, 'in', GOOD));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Run {
  code: number | null;
  out: string;
  err: string;
  documents: DocumentAccount[];
}

function ingest(...args: string[]): Run {
  const given = args.length > 0 ? args : ['--out', 'out', '--report', 'run.json', 'in'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], { cwd: place, encoding: 'utf8' });
  const file = join(place, 'run.json');
  const isFile =
    existsSync(file) &&
    !readdirSync(place, { withFileTypes: true }).some((e) => e.name === 'run.json' && e.isDirectory());
  const { documents } = isFile ? JSON.parse(readFileSync(file, 'utf8')) : { documents: [] };
  return { code: status, out: stdout, err: stderr, documents };
}

/** The bad one failed by itself, with a rule, and the good one was converted. */
function expectOneFailure({ code, err, documents }: Run, rule: string): string {
  expect(err).toBe('');
  expect(code).toBe(1);
  expect(documents.find(({ source }) => source.endsWith(GOOD))).toMatchObject({ status: 'converted' });
  const failures = documents.filter(({ status }) => status === 'failed');
  expect(failures.map(({ messages }) => messages[0]?.rule)).toEqual([rule]);
  expect(existsSync(join(place, MDX))).toBe(true);
  return failures[0]?.messages[0]?.reason ?? '';
}

describe('beside a file that cannot be read, the good one is converted', () => {
  it('a link that leads nowhere', () => {
    symlinkSync('nowhere.pdf', join(place, 'in/x.pdf'));
    expect(expectOneFailure(ingest(), 'unreadable')).toContain('leads nowhere');
  });

  it('a file of more than 2 GiB', () => {
    spawnSync('truncate', ['-s', '2200M', join(place, 'in/huge.pdf')]);
    expectOneFailure(ingest(), 'file-too-large');
  });

  it('a folder where the YAML beside a document should be', () => {
    writeFileSync(join(place, 'in/other.txt'), 'Notes on nothing in particular.\n');
    mkdirSync(join(place, 'in/other.txt.yaml'));
    expect(expectOneFailure(ingest(), 'unreadable')).toContain('a folder where a file should be');
  });

  it('a name that is not UTF-8', () => {
    writeFileSync(
      Buffer.concat([Buffer.from(join(place, 'in/caf')), Buffer.from([0xe9]), Buffer.from('.txt')]),
      'Notes.\n',
    );
    const run = ingest();
    expect(expectOneFailure(run, 'unreadable')).toContain('rename the file');
    expect(run.out).toContain('failed in/caf%e9.txt');
  });

  it('links that lead in a circle', () => {
    symlinkSync('loop.pdf', join(place, 'in/loop.pdf'));
    symlinkSync('.', join(place, 'in/again'));
    expect(expectOneFailure(ingest(), 'unreadable')).toContain('circle');
  });

  it('a pipe under the name of a document', () => {
    spawnSync('mkfifo', [join(place, 'in/pipe.pdf')]);
    expect(expectOneFailure(ingest(), 'unreadable')).toContain('pipe');
  });

  it('damaged PDFs, whose reader errs once more when the next is being read', () => {
    const fixture = 'scripts/fixtures-pdf/tagged/bournemouth_2018-10-08_ilacs-short.pdf';
    // This damage makes pdf.js reject promises that nobody waits for, after it has answered.
    const poison = damaged(new Uint8Array(readFileSync(fixture)), 'noise', 6);
    for (const name of ['a', 'c', 'e', 'g']) writeFileSync(join(place, `in/${name}-poison.pdf`), poison);
    for (const name of ['b', 'd', 'f', 'h']) cpSync(fixture, join(place, `in/${name}-good.pdf`));
    const { code, err, documents } = ingest();
    expect([code, err]).toEqual([1, '']);
    const rules = documents.map(({ messages }) => messages.find(({ severity }) => severity === 'fail')?.rule ?? 'none');
    const bad = rules[0];
    expect(bad).toMatch(/^pdf-/u);
    // Copies of one report fail by its address, and by nothing else.
    const second = 'same-address';
    expect(rules).toEqual([bad, 'none', bad, second, bad, second, bad, second, 'none']);
  });
});

describe('names of files', () => {
  it('of 245 letters are converted, under an address that the disk can hold', () => {
    const name = `${'n'.repeat(241)}.txt`;
    writeFileSync(join(place, 'in', name), 'Notes on nothing in particular, kept as they are.\n');
    const { code, documents } = ingest();
    expect(code).toBe(0);
    expect(documents.map(({ status }) => status)).toEqual(['converted', 'converted']);
  });

  it('never reach a terminal with what a terminal acts on', () => {
    writeFileSync(join(place, 'in/a\u001b[2Jb\u0007\u009b\u202e\nc.pdf'), 'no PDF');
    const { out } = ingest();
    expect(out).toContain('a\\u001b[2Jb\\u0007\\u009b\\u202e\\u000ac.pdf');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('a report is written whole or not at all', () => {
  it('where a folder stands in the place of its data', () => {
    mkdirSync(join(place, MDX.replace(/mdx$/u, 'json'), 'kept'), { recursive: true });
    writeFileSync(join(place, 'in/other.txt'), 'Notes on nothing in particular, kept as they are.\n');
    const { code, err, documents } = ingest();
    expect([code, err]).toEqual([1, '']);
    expect(documents.map(({ status }) => status)).toEqual(['converted', 'failed']);
    expect(documents[1]?.messages.at(-1)).toMatchObject({ rule: 'unwritable' });
    expect(existsSync(join(place, MDX))).toBe(false);
    rmSync(join(place, MDX.replace(/mdx$/u, 'json')), { recursive: true });
    expect(ingest().code, 'a further run goes on').toBe(0);
    expect(existsSync(join(place, MDX))).toBe(true);
  });

  it('where a file stands in the place of its folder', () => {
    mkdirSync(join(place, 'out'));
    writeFileSync(join(place, 'out/south-tyneside'), '');
    const { code, documents } = ingest();
    expect(code).toBe(1);
    expect(documents[0]?.messages.at(-1)).toMatchObject({ rule: 'unwritable' });
  });
});

describe('a run that cannot keep what it makes ends with 2 and one message, before the first document', () => {
  const CASES: [string, () => void, string[]][] = [
    ['--out names a file', () => writeFileSync(join(place, 'out'), ''), ['--out', 'out', 'in']],
    ['--out is below a file', () => writeFileSync(join(place, 'out'), ''), ['--out', 'out/deeper', 'in']],
    ['--report names a folder', () => mkdirSync(join(place, 'run')), ['--out', 'out', '--report', 'run', 'in']],
    ['the place of the cache is a file', () => writeFileSync(join(place, '.cache'), ''), ['--out', 'out', 'in']],
    [
      'coverage.json is a folder',
      () => mkdirSync(join(place, 'out/coverage.json'), { recursive: true }),
      ['--out', 'out', 'in'],
    ],
  ];

  it.each(CASES)('%s', (_, prepare, args) => {
    prepare();
    const { code, out, err } = ingest(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Unexpected .+, expected .+: .+\n\nUse: /u);
    expect(err).not.toMatch(/^ +at /mu);
    expect(existsSync(join(place, MDX))).toBe(false);
  });
});
