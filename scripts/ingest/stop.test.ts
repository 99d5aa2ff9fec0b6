import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { reportData, reportFrontmatter } from '../../src/domain/report.ts';
import { rendered } from '../testing/rendered.ts';
import { cacheFile } from './cache.ts';

const place = mkdtempSync(join(tmpdir(), 'stopped-'));
const script = resolve('scripts/ingest.ts');
const ARGUMENTS = [script, '--out', 'out', '--report', 'run.json', 'sources'];
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Texts, which are quick, before PDFs, which take long enough to be stopped among. */
function putSources(): number {
  const to = join(place, 'sources');
  mkdirSync(to);
  const texts = readdirSync('scripts/fixtures');
  for (const name of texts) cpSync(join('scripts/fixtures', name, 'source.txt'), join(to, `a-${name}.txt`));
  const printed = readdirSync('scripts/fixtures-pdf/untagged');
  for (const name of printed) cpSync(join('scripts/fixtures-pdf/untagged', name), join(to, `z-${name}`));
  return texts.length + printed.length;
}

/** Starts a run and sends the signal as soon as the first document is converted. */
function stopMidway(signal: NodeJS.Signals): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ARGUMENTS, { cwd: place });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (!child.killed && said.includes('converted ')) child.kill(signal);
    });
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', fail).on('close', (code) => done({ code, said }));
  });
}

function filesOf(folder: string): string[] {
  const names = readdirSync(join(place, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.\w+$/u.test(name)).sort();
}

async function expectWhole(mdx: string): Promise<void> {
  const text = readFileSync(join(place, 'out', mdx), 'utf8');
  const data = reportData.parse(JSON.parse(readFileSync(join(place, 'out', mdx.replace(/mdx$/u, 'json')), 'utf8')));
  const { kind } = reportFrontmatter.parse(parse(text.split('---\n')[1] ?? ''));
  expect(kind).toBe(data.kind);
  const words = (value: string): string => value.replaceAll(/\s+/gu, '');
  const shown = words((await rendered(text)).text);
  const last = data.paragraphs.at(-1)?.text.split('\n').at(-1) ?? '';
  expect(shown, mdx).toContain(words(last));
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a run that %s stops', (signal, ends) => {
  it(`ends with ${ends}, leaves whole reports only, and the next run makes the rest`, async () => {
    for (const each of ['sources', 'out', '.cache']) rmSync(join(place, each), { recursive: true, force: true });
    const count = putSources();
    const { code, said } = await stopMidway(signal);
    expect(code).toBe(ends);
    expect(said).toContain('What was written is whole');
    expect(existsSync(join(place, 'run.json')), 'the run did not come to its end').toBe(false);

    const found = filesOf('out');
    const reports = found.filter((name) => name.endsWith('.mdx'));
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.length).toBeLessThan(count);
    expect(found).toEqual(reports.flatMap((mdx) => [mdx.replace(/mdx$/u, 'json'), mdx]).sort());
    for (const mdx of reports) await expectWhole(mdx);
    expect(filesOf('.cache').every((name) => name.endsWith('.json'))).toBe(true);

    const next = spawnSync(process.execPath, ARGUMENTS, { cwd: place });
    expect(next.status).toBe(0);
    const { totals } = JSON.parse(readFileSync(join(place, 'run.json'), 'utf8')) as { totals: object };
    rmSync(join(place, 'run.json'));
    expect(totals).toMatchObject({ unchanged: reports.length, converted: count - reports.length, failed: 0 });
    expect(filesOf('out').filter((name) => name.endsWith('.mdx'))).toHaveLength(count);
  });
});

it('what a killed run leaves half written goes with the next run; what another run is writing stays', async () => {
  for (const each of ['sources', 'out', '.cache']) rmSync(join(place, each), { recursive: true, force: true });
  const count = putSources();
  const { code } = await stopMidway('SIGKILL');
  expect(code).toBe(null);
  const dead = spawnSync(process.execPath, ['--version']).pid;
  const cache = cacheFile(join(realpathSync(place), 'out'));
  const halves = [`out/half/2020-01-ilacs.mdx.${dead}.tmp`, `${cache}.${dead}.tmp`, `run.json.${dead}.tmp`];
  const others = [
    `out/half/2020-02-ilacs.mdx.${process.pid}.tmp`,
    `out/half/notes.${dead}.tmp`,
    `else.json.${dead}.tmp`,
  ];
  for (const folder of ['out/half', '.cache']) mkdirSync(join(place, folder), { recursive: true });
  for (const file of [...halves, ...others]) writeFileSync(join(place, file), 'half');

  const next = spawnSync(process.execPath, ARGUMENTS, { cwd: place });
  expect(next.status).toBe(0);
  expect(halves.filter((file) => existsSync(join(place, file)))).toEqual([]);
  expect(others.filter((file) => existsSync(join(place, file)))).toEqual(others);
  expect(filesOf('out').filter((name) => name.endsWith('.tmp'))).toHaveLength(2);
  const reports = filesOf('out').filter((name) => name.endsWith('.mdx'));
  expect(reports).toHaveLength(count);
  for (const mdx of reports) await expectWhole(mdx);
});
