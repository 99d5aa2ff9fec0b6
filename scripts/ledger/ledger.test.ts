import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { breaksLinks, compareLedger } from '../../src/domain/compare-ledger.ts';
import { describe as inWords } from './describe.ts';
import { readAddresses, readApart, readLedger, readMoves } from './files.ts';
import { comparePages, readSitePages, readPublishedPages } from './pages.ts';

const script = resolve('scripts/ledger.ts');
let place: string;

/** A copy of the shipped reports and ledger, to be broken. */
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'pilcrow-ledger-'));
  cpSync('content/reports', join(place, 'content/reports'), { recursive: true });
  expect(ledger().status).toBe(0);
});
afterEach(() => rmSync(place, { recursive: true }));

function ledger(...options: string[]): { status: number | null; output: string } {
  const { PILCROW_REPORTS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd: place,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function edit(change: (text: string) => string): void {
  const file = join(place, 'content/reports/stockton-on-tees/2023-03-ilacs.json');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

test('no shipped address that was published has been dropped or moved', () => {
  const findings = compareLedger(
    readLedger('content/ledger'),
    readAddresses('content/reports'),
    readMoves('content/ledger'),
  );
  expect(findings.filter(breaksLinks).map(inWords)).toEqual([]);
});

test('every shipped report and anchor is in the ledger', () => {
  const findings = compareLedger(readLedger('content/ledger'), readAddresses('content/reports'), []);
  expect(findings.filter(({ is }) => is === 'new').map(inWords)).toEqual([]);
});

test('the build begins with the ledger', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
  expect(scripts.build).toMatch(/^node scripts\/ledger\.ts --check && /u);
});

test('a build that would drop a paragraph’s address fails, says which and how to record the move', () => {
  edit((text) => text.replace('"anchor": "p12"', '"anchor": "p12a"'));
  const { status, output } = ledger('--check');
  expect(status).toBe(1);
  expect(output).toContain('stockton-on-tees/2023-03-ilacs#p12 was published and its text is now at');
  expect(output).toContain('  - from: stockton-on-tees/2023-03-ilacs#p12\n    to: stockton-on-tees/2023-03-ilacs#p12a');
  expect(ledger().status).toBe(1);
});

test('a recorded move mends it', () => {
  edit((text) => text.replace('"anchor": "p12"', '"anchor": "p12a"'));
  const [from, to] = ['stockton-on-tees/2023-03-ilacs#p12', 'stockton-on-tees/2023-03-ilacs#p12a'];
  const moves = `- { from: '${from}', to: '${to}', on: 2026-11-21, because: A test. }\n`;
  writeFileSync(join(place, 'content/ledger/moves.yaml'), moves);
  expect(ledger('--check').status).toBe(0);
});

test('a report that is gone fails', () => {
  const folder = join(place, 'content/reports/stoke-on-trent');
  renameSync(folder, `${folder}-gone`);
  rmSync(`${folder}-gone`, { recursive: true });
  const { status, output } = ledger('--check');
  expect(status).toBe(1);
  expect(output).toContain('stoke-on-trent/2019-02-ilacs was published and is gone');
});

test('a changed text is told until it is accepted', () => {
  edit((text) => text.replace('Children in need of help, protection and care', 'Children in need'));
  const { status, output } = ledger('--check');
  expect(status).toBe(0);
  expect(output).toContain('#summary-1 leads to other words');
  expect(ledger('--accept-changes').status).toBe(0);
  expect(ledger('--check').output).not.toContain('other words');
});

const REPORT = 'content/reports/stockton-on-tees/2023-03-ilacs';

/** Gives each numbered paragraph the address of the next, as if one had been put before all. */
function shift(file: string, anchors: RegExp): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(anchors, (_, before: string, number: string) => `${before}p${Number(number) + 1}"`),
  );
}

test('a report whose paragraphs all moved by one fails, and says loudly which moved', () => {
  shift(join(place, `${REPORT}.json`), /("anchor": ")p(\d+)"/gu);
  shift(join(place, `${REPORT}.mdx`), /(anchor=")p(\d+)"/gu);
  const { status, output } = ledger('--check');
  expect(status).toBe(1);
  expect(output).toMatch(/THESE PARAGRAPHS MOVED in stockton-on-tees\/2023-03-ilacs \(\d+\): p1 → p2, p2 → p3/u);
  expect(output).not.toContain('do not agree');
  expect(ledger('--accept-changes').status).toBe(1);
});

test('anchors that change in the MDX alone, which pages are made of, fail', () => {
  shift(join(place, `${REPORT}.mdx`), /(anchor=")p(\d+)"/gu);
  const { status, output } = ledger('--check');
  expect(status).toBe(1);
  expect(output).toContain('stockton-on-tees/2023-03-ilacs#p1: the page (MDX) and the data (JSON)');
});

test('a text that moves under another anchor in the MDX alone fails, though all anchors are there', () => {
  const file = join(place, `${REPORT}.mdx`);
  const swapped = { p11: 'p12', p12: 'p11' } as Record<string, string>;
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/anchor="(p11|p12)"/gu, (_, anchor: string) => `anchor="${swapped[anchor]}"`),
  );
  const { status, output } = ledger('--check');
  expect(status).toBe(1);
  expect(output).toContain('#p11: the page (MDX)');
  expect(output).toContain('#p12: the page (MDX)');
  expect(output).not.toContain('#p13: the page (MDX)');
});

test('a report whose page is gone fails', () => {
  rmSync(join(place, `${REPORT}.mdx`));
  expect(ledger('--check').status).toBe(1);
});

test('an authority or a theme that is gone fails, and stays in the ledger', () => {
  cpSync('content/authorities', join(place, 'content/authorities'), { recursive: true });
  cpSync('content/themes', join(place, 'content/themes'), { recursive: true });
  expect(ledger().status).toBe(0);
  rmSync(join(place, 'content/authorities/barnet.yaml'));
  rmSync(join(place, 'content/themes/adoption.yaml'));
  const { status, output } = ledger('--check');
  expect(status).toBe(1);
  expect(output).toContain('authorities/barnet/ was published and is gone');
  expect(output).toContain('themes/adoption/ was published and is gone');
  expect(ledger('--accept-changes').status).toBe(1);
  expect(readPublishedPages(join(place, 'content/ledger'))).toContain('authorities/barnet');
});

test('every page that the site has now is in the shipped ledger, and none of it is gone', () => {
  expect(comparePages(readPublishedPages('content/ledger'), readSitePages()).map(inWords)).toEqual([]);
  expect(readSitePages()).toEqual(
    expect.arrayContaining(['authorities/barnet', 'themes/adoption', 'compare', 'glossary']),
  );
});

test('the shipped pages say under each anchor what the data says', () => {
  expect(readApart('content/reports').map(inWords)).toEqual([]);
});

test('the ledger of an unchanged house is written the same, byte for byte', () => {
  const files = (): string[] =>
    readdirSync(join(place, 'content/ledger'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(join(place, 'content/ledger', name), 'utf8'));
  const before = files();
  expect(before.length).toBeGreaterThan(0);
  ledger();
  expect(files()).toEqual(before);
});

test('a source that was published again is a new version; what it said before is guarded where it is kept', () => {
  const name = 'stockton-on-tees/2023-03-ilacs';
  const at = (path: string): string => join(place, 'content', path);
  const before = readFileSync(at(`reports/${name}.json`), 'utf8');
  mkdirSync(at(`reports/${name}/versions`), { recursive: true });
  writeFileSync(at(`reports/${name}/versions/1.json`), before);
  const { sha256 } = (JSON.parse(before) as { source: { sha256: string } }).source;
  const again = sha256.replace(/^../u, sha256.startsWith('00') ? '11' : '00');
  edit((text) => text.replaceAll(sha256, again).replace('"anchor": "p47"', '"anchor": "p48"'));
  writeFileSync(at(`reports/${name}/versions/1.mdx`), readFileSync(at(`reports/${name}.mdx`), 'utf8'));
  const page = readFileSync(at(`reports/${name}.mdx`), 'utf8').replaceAll('anchor="p47"', 'anchor="p48"');
  writeFileSync(at(`reports/${name}.mdx`), page);
  expect(ledger('--check').status).toBe(0);
  expect(ledger().status).toBe(0);
  const [report] = readLedger(at('ledger')).filter((entry) => entry.report === name);
  const [kept] = readLedger(at('ledger')).filter((entry) => entry.report === `${name}/versions/1`);
  expect(report?.versions.map(({ source }) => source)).toEqual([sha256, again]);
  expect(kept?.versions.map(({ source }) => source)).toEqual([sha256]);
  expect([report?.anchors['p47'], kept?.anchors['p47']]).toEqual([undefined, report?.anchors['p48']]);
  expect(ledger('--check').output).not.toContain('new addresses');
  rmSync(at(`reports/${name}/versions/1.json`));
  expect(ledger('--check').output).toContain(`${name}/versions/1 was published and is gone`);
});
