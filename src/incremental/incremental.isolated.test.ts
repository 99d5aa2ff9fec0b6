/** Builds the pages of a few reports again and again, and holds each build to one that began with nothing. */
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CONFIG = 'src/incremental/testing/pages-only.config.mjs';
const TOUCHED = 'redcar-and-cleveland/2017-02-sif';
const ADDED = 'stockton-on-tees/2018-07-annual-engagement';
const SOURCE = 'stockton-on-tees-2018-07-annual-engagement.txt';
/** Words of its second paragraph, as they were published first and as they were published again. */
const FIRST_WORDS = 'a clear picture of the progress made';
const LATER_WORDS = 'an incomplete picture of the progress made';

// Inside the project, for Astro then bundles below the output and not where another build may bundle at the same time.
mkdirSync('.cache', { recursive: true });
const place = mkdtempSync(resolve('.cache/test-incremental-'));
const reports = join(place, 'reports');
const cache = join(place, 'cache');
const ledger = join(place, 'ledger');

afterAll(() => rmSync(place, { recursive: true, force: true }), 600_000);

const environment = { ...process.env, PILCROW_REPORTS: reports, PILCROW_LEDGER: ledger, VITEST: undefined };

/** Runs one of the commands, as somebody does who adds a report. */
function command(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/** Converts a source and enters the ledger. */
function publish(text: string): void {
  const source = join(place, `sources/${SOURCE}`);
  mkdirSync(join(place, 'sources'), { recursive: true });
  writeFileSync(source, text);
  command('scripts/ingest.ts', '--out', reports, source);
  command('scripts/ledger.ts');
}

/** Builds the pages. @param folder of the cache @returns the hash of each file by its path */
function build(folder: string): Map<string, string> {
  const out = join(place, 'out');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--config', CONFIG],
    {
      encoding: 'utf8',
      env: { ...environment, PILCROW_OUT: out, PILCROW_CACHE: folder },
    },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashes = files.map(({ parentPath, name }): [string, string] => {
    const file = join(parentPath, name);
    return [file.slice(out.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')];
  });
  return new Map(hashes.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Builds with what the builds before left, and with nothing. @returns both, and the pages that the first made anew */
function buildBoth(): { warm: Map<string, string>; cold: Map<string, string>; made: string[] } {
  const warm = build(cache);
  const made = JSON.parse(readFileSync(join(cache, 'made.json'), 'utf8')) as string[];
  return { warm, cold: build(join(place, `nothing-${randomUUID()}`)), made };
}

/** The reports that stand in the names of pages: `leeds/2018-11-ilacs`. */
function reportsIn(made: readonly string[]): string[] {
  const named = made.map((page) => /\["authority","(?<authority>[^"]*)"\],\["id","(?<id>[^"]*)"\]/u.exec(page)?.groups);
  return [...new Set(named.flatMap((of) => (of ? [`${of['authority']}/${of['id']}`] : [])))].sort();
}

/** Files of a report that say nothing of others. With four reports nearly all else does: a theme is in one more. */
const ownFiles = (made: readonly string[]): string[] =>
  made.filter((page) => /cite|picture|index\.(?:md|json)/u.test(page));

const routesOf = (made: readonly string[]): string[] =>
  [...new Set(made.map((page) => page.split(' ')[0] ?? ''))].sort();

function put(name: string): void {
  for (const end of ['json', 'mdx'])
    cpSync(`content/reports/${name}.${end}`, join(reports, `${name}.${end}`), { preserveTimestamps: true });
  cpSync(`content/ledger/${name}.json`, join(ledger, `${name}.json`));
}

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

let before: Map<string, string>;

beforeAll(() => {
  for (const name of [TOUCHED, 'south-tyneside/2023-02-ilacs-short', 'stockton-on-tees/2023-03-ilacs']) put(name);
  const { warm, cold, made } = buildBoth();
  expect([...warm]).toEqual([...cold]);
  expect(made.length).toBeGreaterThan(500);
  before = warm;
}, 600_000);

test('where nothing changed no page is made, and the site is the same', () => {
  expect([...build(cache)]).toEqual([...before]);
  expect(JSON.parse(readFileSync(join(cache, 'made.json'), 'utf8'))).toEqual([]);
}, 600_000);

test('where a word of one report changed, the pages with its words are made and no others', () => {
  for (const end of ['json', 'mdx']) {
    const file = join(reports, `${TOUCHED}.${end}`);
    const text = readFileSync(file, 'utf8');
    const touched = text.replaceAll('The local authority', 'This local authority');
    expect(touched).not.toBe(text);
    writeFileSync(file, touched);
  }
  const { warm, cold, made } = buildBoth();
  expect([...warm]).toEqual([...cold]);
  expect(reportsIn(made)).toEqual([TOUCHED]);
  expect(made.filter((page) => /picture|cite/u.test(page))).toEqual([]);
  expect(made.filter((page) => page.startsWith('/authorities/') && !page.includes('"redcar-and-cleveland"'))).toEqual(
    [],
  );
  expect(routesOf(made)).toContain('/themes/[theme]/[...page]');
  expect(made.length).toBeLessThan(120);
}, 600_000);

test('where a report came in, and where one went, the site is that of a build from nothing', () => {
  const text = readFileSync(`content/sources/${SOURCE}`, 'utf8');
  publish(text);
  publish(text.replace(FIRST_WORDS, LATER_WORDS));
  const added = buildBoth();
  expect([...added.warm]).toEqual([...added.cold]);
  expectBothVersions();
  expect(reportsIn(ownFiles(added.made))).toEqual([ADDED]);
  expect(added.warm.has(`reports/${ADDED}/index.html`)).toBe(true);

  for (const end of ['.json', '.mdx', '']) rmSync(join(reports, `${ADDED}${end}`), { recursive: true });
  const removed = buildBoth();
  expect([...removed.warm]).toEqual([...removed.cold]);
  expect(removed.warm.has(`reports/${ADDED}/index.html`)).toBe(false);
  expect(ownFiles(removed.made)).toEqual([]);
}, 600_000);
