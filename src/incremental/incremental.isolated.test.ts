/** Builds the pages of a few reports again and again, and holds each build to one that began with nothing. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const CONFIG = 'src/incremental/testing/pages-only.config.mjs';
const TOUCHED = 'redcar-and-cleveland/2017-02-sif';
const SOURCE = 'stockton-on-tees-2018-07-annual-engagement.txt';
/** Words of its second paragraph, as they were published first and as they were published again. */
const FIRST_WORDS = 'a clear picture of the progress made';
const LATER_WORDS = 'an incomplete picture of the progress made';
const REMOVED = 'south-tyneside/2023-02-ilacs-short';
const ADDED = 'stockton-on-tees/2018-07-annual-engagement';

const place = mkdtempSync(join(tmpdir(), 'pilcrow-incremental-'));
const reports = join(place, 'reports');
const cache = join(place, 'cache');
const ledger = join(place, 'ledger');

afterAll(() => rmSync(place, { recursive: true, force: true }), 600_000);

const run = promisify(execFile);
const environment = { ...process.env, PILCROW_REPORTS: reports, PILCROW_LEDGER: ledger, VITEST: undefined };

/** Converts a source and enters the ledger, as somebody does who adds a report. */
async function publish(text: string): Promise<void> {
  const source = join(place, `sources/${SOURCE}`);
  mkdirSync(join(place, 'sources'), { recursive: true });
  writeFileSync(source, text);
  await run(process.execPath, ['scripts/ingest.ts', '--out', reports, source], { env: environment });
  await run(process.execPath, ['scripts/ledger.ts'], { env: environment });
}

/** Builds the pages. @param folder of the cache @param out outside the project @returns the hash of each file by its path */
async function build(folder: string, out = join(place, 'out')): Promise<Map<string, string>> {
  await run(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--config', CONFIG], {
    env: { ...environment, PILCROW_OUT: out, PILCROW_CACHE: folder },
    maxBuffer: 1 << 26,
  });
  const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashes = files.map(({ parentPath, name }): [string, string] => {
    const file = join(parentPath, name);
    return [file.slice(out.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')];
  });
  return new Map(hashes.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The pages that the last build with the cache made anew. */
const madeAnew = (): string[] => JSON.parse(readFileSync(join(cache, 'made.json'), 'utf8')) as string[];

/** The reports that stand in the names of pages: `leeds/2018-11-ilacs`. */
function reportsIn(made: readonly string[]): string[] {
  const named = made.map((page) => /\["authority","(?<authority>[^"]*)"\],\["id","(?<id>[^"]*)"\]/u.exec(page)?.groups);
  return [...new Set(named.flatMap((of) => (of ? [`${of['authority']}/${of['id']}`] : [])))].sort();
}

/** Files of a report that say nothing of others. With four reports nearly all else does: a theme is in one more. */
const ownFiles = (made: readonly string[]): string[] =>
  made.filter((page) => /cite|picture|index\.(?:md|json)/u.test(page));

const fileOf = (name: string, end: string): string => join(reports, `${name}.${end}`);

function put(name: string): void {
  for (const end of ['json', 'mdx'])
    cpSync(`content/reports/${name}.${end}`, fileOf(name, end), { preserveTimestamps: true });
  cpSync(`content/ledger/${name}.json`, join(ledger, `${name}.json`));
}

function touch(name: string): void {
  for (const end of ['json', 'mdx']) {
    const text = readFileSync(fileOf(name, end), 'utf8');
    const touched = text.replaceAll('The local authority', 'This local authority');
    expect(touched).not.toBe(text);
    writeFileSync(fileOf(name, end), touched);
  }
}

const remove = (name: string): void => ['json', 'mdx'].forEach((end) => rmSync(fileOf(name, end)));

/** Two runs of the ingest over a source that changed, and a build: nothing that was published is lost, and all is said. */
function expectBothVersions(): void {
  const page = (path: string): string => readFileSync(join(place, 'out', path), 'utf8');
  const [now, then] = [page(`reports/${ADDED}/index.html`), page(`reports/${ADDED}/versions/1/index.html`)];
  expect(then).toContain(FIRST_WORDS);
  expect(then).not.toContain(LATER_WORDS);
  expect(then, 'a permalink of the earlier version').toMatch(/<a class="n" id="letter-2" /u);
  expect(then, 'it says so beside the paragraph').toContain('Reads otherwise now');
  expect(now).toContain(LATER_WORDS);
  expect(now).toContain('Changes to this document');
  expect(now).toMatch(/<del[^>]*>clear<\/del>/u);
  expect(now, 'the words that were cited').toContain(`/reports/${ADDED}/versions/1/#letter-2`);
  expect(page('feed.xml')).toMatch(
    /Published again with other words, here since [^<]*\/reports\/[^<]*#changes<\/content>/u,
  );
  expect(page('new/index.html')).toContain('Published again with other words');
}

test('where a word of a report changed, one came in and one went, the site is that of a build from nothing', async () => {
  for (const name of [TOUCHED, REMOVED, 'stockton-on-tees/2023-03-ilacs']) put(name);
  await build(cache);
  expect(madeAnew().length).toBeGreaterThan(500);
  touch(TOUCHED);
  const text = readFileSync(`content/sources/${SOURCE}`, 'utf8');
  await publish(text);
  await publish(text.replace(FIRST_WORDS, LATER_WORDS));
  remove(REMOVED);
  const warm = await build(cache);
  const made = madeAnew();
  // At once, into folders outside the project: each has to bundle where the other does not.
  const [cold, again] = await Promise.all([build(join(place, 'nothing'), join(place, 'cold')), build(cache)]);
  expect([...warm]).toEqual([...cold]);
  expectBothVersions();

  expect(reportsIn(ownFiles(made))).toEqual([TOUCHED, ADDED].sort());
  const texts = made.filter((page) => page.includes('index.md'));
  expect(reportsIn(texts)).toEqual([TOUCHED, ADDED].sort());
  const unchanged = made.filter((page) => /picture|cite/u.test(page));
  expect(reportsIn(unchanged)).toEqual([ADDED]);
  expect(warm.has(`reports/${ADDED}/index.html`)).toBe(true);
  expect(warm.has(`reports/${REMOVED}/index.html`)).toBe(false);

  expect([...again]).toEqual([...cold]);
  expect(madeAnew()).toEqual([]);
}, 600_000);
