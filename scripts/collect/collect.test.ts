import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSidecar } from '../pipeline/tree/sidecar.ts';
import {
  busyTimes,
  cutShort,
  document,
  moved,
  page,
  PDF,
  providerHtml,
  type Regulator,
  silent,
  startRegulator,
  status,
} from '../testing/regulator.ts';
import { RECORD } from './collected.ts';
import { PoliteFetcher } from './polite.ts';
import { readList } from './read-list.ts';
import { providerPage, publicationsOn, resultsOn } from './regulator-pages.ts';
import { collect, type CollectOutcome } from './run.ts';
import { fileNameOf, type Wanted } from './wanted.ts';

let out: string;
let regulator: Regulator;

beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'pilcrow-collect-'));
  regulator = await startRegulator({ '/v1/file/1': document(), '/v1/file/2': document(Buffer.concat([PDF, PDF])) });
});
afterEach(async () => {
  await regulator.close();
  rmSync(out, { recursive: true, force: true });
});

const polite = (): PoliteFetcher => new PoliteFetcher({ pauseMs: 0, retries: 2, backOffMs: 20, timeoutMs: 300 });
const wanted = (path: string, more: Partial<Wanted> = {}): Wanted => ({
  url: `${regulator.url}${path}`,
  from: 'list',
  ...more,
});

async function run(all: readonly Wanted[], dryRun = false): Promise<CollectOutcome[]> {
  return collect(all, { fetcher: polite(), out, dryRun, told: () => {} });
}
const states = (outcomes: readonly CollectOutcome[]): string[] => outcomes.map(({ state }) => state);
const documents = (): string[] => readdirSync(out).filter((name) => name.endsWith('.pdf'));

test('a document is stored with a sidecar that the ingest reads; the second time nothing is fetched again', async () => {
  const one = wanted('/v1/file/1', {
    authority: 'wakefield',
    published: '2021-12-20',
    kind: 'ilacs',
    from: 'publisher',
  });
  expect(states(await run([one]))).toEqual(['new']);
  expect(documents()).toEqual(['wakefield-2021-12-20-ilacs-1.pdf']);
  expect(readFileSync(join(out, 'wakefield-2021-12-20-ilacs-1.pdf'))).toEqual(PDF);
  const sidecar = readFileSync(join(out, 'wakefield-2021-12-20-ilacs-1.pdf.yaml'), 'utf8');
  expect(readSidecar(sidecar)).toMatchObject({ url: one.url, published: '2021-12-20', publishedFrom: 'publisher' });
  expect(parse(sidecar)).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string });
  expect(states(await run([one]))).toEqual(['unchanged']);
  expect(documents()).toHaveLength(1);
});

test('a file that changed at the publisher stands beside the one that was fetched before', async () => {
  await run([wanted('/v1/file/1')]);
  const newer = Buffer.concat([Buffer.from('%PDF-1.7 newer\n'), PDF]);
  regulator.replies['/v1/file/1'] = document(newer, '"2"');
  expect(states(await run([wanted('/v1/file/1')]))).toEqual(['changed']);
  expect(documents().sort()).toEqual(['1-2.pdf', '1.pdf']);
  expect(readFileSync(join(out, '1.pdf'))).toEqual(PDF);
  expect(readFileSync(join(out, '1-2.pdf'))).toEqual(newer);
  expect(readSidecar(readFileSync(join(out, '1-2.pdf.yaml'), 'utf8'))).toMatchObject({ replaces: '1.pdf' });
});

test('where the record of earlier runs is lost, the sidecars say what was brought: no second source is made', async () => {
  await run([wanted('/v1/file/1'), wanted('/v1/file/2')]);
  const newer = Buffer.concat([Buffer.from('%PDF-1.7 newer\n'), PDF]);
  regulator.replies['/v1/file/1'] = document(newer, '"2"');
  await run([wanted('/v1/file/1')]);
  rmSync(join(out, RECORD));
  const all = [wanted('/v1/file/1'), wanted('/v1/file/2')];
  expect(states(await run(all, true))).toEqual(['unchanged', 'unchanged']);
  expect(states(await run(all))).toEqual(['unchanged', 'unchanged']);
  expect(documents().sort()).toEqual(['1-2.pdf', '1.pdf', '2.pdf']);
  const third = Buffer.concat([Buffer.from('%PDF-1.7 third\n'), PDF]);
  regulator.replies['/v1/file/1'] = document(third, '"3"');
  rmSync(join(out, RECORD));
  expect(states(await run([wanted('/v1/file/1')]))).toEqual(['changed']);
  expect(readSidecar(readFileSync(join(out, '1-3.pdf.yaml'), 'utf8'))).toMatchObject({ replaces: '1-2.pdf' });
});

test('a document that moved to another address, or was brought by hand, is not stored a second time', async () => {
  regulator.replies['/v1/file/9'] = document();
  await run([wanted('/v1/file/1')]);
  expect(states(await run([wanted('/v1/file/9')]))).toEqual(['unchanged']);
  expect(documents()).toEqual(['1.pdf']);
  const brought = Buffer.concat([PDF, PDF]);
  writeFileSync(join(out, 'by-hand.pdf'), brought);
  const two = wanted('/v1/file/2', { published: '2021-12-20', from: 'publisher' });
  expect(states(await run([two]))).toEqual(['unchanged']);
  expect(documents()).toEqual(['1.pdf', 'by-hand.pdf']);
  const sidecar = readSidecar(readFileSync(join(out, 'by-hand.pdf.yaml'), 'utf8'));
  expect(sidecar).toMatchObject({ url: two.url, published: '2021-12-20' });
});

test('each failure is told with what to do, ends no other, and leaves no file', async () => {
  Object.assign(regulator.replies, {
    '/gone': status(410),
    '/page': page('<!doctype html><h1>Sorry</h1>'),
    '/cut': cutShort,
    '/half': document(PDF.subarray(0, 20)),
    '/silent': silent,
    '/broken': status(500),
    '/moved': moved('/v1/file/2'),
  });
  const paths = ['/gone', '/page', '/cut', '/half', '/silent', '/broken', '/v1/file/1', '/moved'];
  const outcomes = await run(paths.map((path) => wanted(path)));
  expect(states(outcomes)).toEqual([...Array<string>(6).fill('failed'), 'new', 'new']);
  const reasons = outcomes.map(({ reason = '' }) => reason);
  expect(reasons[0]).toContain('it is gone (410)');
  expect(reasons[1]).toContain('a web page came in the place of a PDF');
  expect(reasons[3]).toContain('cut short');
  expect(reasons[4]).toContain('does not answer');
  expect(reasons[5]).toContain('the server answers 500');
  expect(documents()).toHaveLength(2);
});

test('a busy server is asked again after a pause', async () => {
  regulator.replies['/busy'] = busyTimes(2);
  expect(states(await run([wanted('/busy')]))).toEqual(['new']);
  expect(regulator.asked.filter(({ path }) => path === '/busy')).toHaveLength(3);
});

test('robots.txt is read once and kept to, and every request says who asks', async () => {
  regulator.replies['/robots.txt'] = (_request, response) =>
    void response.writeHead(200).end('User-agent: *\nDisallow: /v1/file/2\n');
  const [allowed, forbidden] = await run([wanted('/v1/file/1'), wanted('/v1/file/2')]);
  expect(allowed?.state).toBe('new');
  expect(forbidden).toMatchObject({ state: 'failed', reason: expect.stringContaining('robots.txt') as string });
  expect(regulator.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/v1/file/1']);
  for (const { userAgent } of regulator.asked) expect(userAgent).toContain('Pilcrow');
});

test('requests come one after the other with the pause between them', async () => {
  const fetcher = new PoliteFetcher({ pauseMs: 120, retries: 0, timeoutMs: 1000 });
  const all = [wanted('/v1/file/1'), wanted('/v1/file/2')];
  await collect(all, { fetcher, out, dryRun: false, told: () => {} });
  const times = regulator.asked.map(({ at }) => at);
  for (const [at, time] of times.slice(1).entries()) expect(time - (times[at] ?? 0)).toBeGreaterThanOrEqual(110);
});

test('a dry run says what it would fetch and asks for none of it', async () => {
  await run([wanted('/v1/file/1')]);
  const before = regulator.asked.length;
  expect(states(await run([wanted('/v1/file/1'), wanted('/v1/file/2')], true))).toEqual(['unchanged', 'would fetch']);
  expect(regulator.asked).toHaveLength(before);
});

test('a provider’s page names the documents with their days; other forms are left out', async () => {
  const html = providerHtml([
    { href: '/v1/file/1', said: "Children's services inspection - 16 July 2024, pdf" },
    { href: '/v1/file/9', said: "Children's services inspection - 16 July 2024, docx" },
    { href: 'javascript:alert(1)', said: 'Focused visit - 3 May 2022, pdf' },
    { href: '/v1/file/2', said: 'Focused visit - 3 May 2022, pdf' },
  ]);
  const address = providerPage(regulator.url, '80451');
  expect(address).toBe(`${regulator.url}/provider/44/80451`);
  expect(publicationsOn(html, address)).toEqual([
    {
      url: `${regulator.url}/v1/file/1`,
      title: "Children's services inspection",
      published: '2024-07-16',
      from: 'publisher',
    },
    { url: `${regulator.url}/v1/file/2`, title: 'Focused visit', published: '2022-05-03', from: 'publisher' },
  ]);
});

test('a page of results leads to providers and to the next page', () => {
  const html =
    '<a href="/provider/44/80451">Wakefield</a><a href="/provider/16/1">A school</a><a href="/provider/44/80451">again</a>' +
    '<ul class="pagination"><li class="next"><a href="/search?start=10">Next</a></li></ul>';
  expect(resultsOn(html, 'https://site.example/search')).toEqual({
    providers: ['https://site.example/provider/44/80451'],
    next: 'https://site.example/search?start=10',
  });
});

test('a list says which line is wrong and what was expected', () => {
  expect(readList('\uFEFFurl,authority,published\nhttps://a.example/x.pdf,wakefield,2021-12-20\n')).toEqual([
    { url: 'https://a.example/x.pdf', authority: 'wakefield', published: '2021-12-20', from: 'list' },
  ]);
  expect(() => readList('url\nhttps://a.example/x.pdf\nfile:///etc/passwd\n')).toThrow(/^Line 3: url: expected/u);
  expect(() => readList('url,published\nhttps://a.example/x.pdf,last week\n')).toThrow(
    /Line 2: published: expected a day/u,
  );
});

test('no name of a file leads out of the folder', () => {
  const name = fileNameOf({
    url: 'https://a.example/..%2f..%2fetc',
    authority: '../x',
    title: '/\u001b[2J',
    from: 'list',
  });
  expect(name).toMatch(/^[a-z0-9-]+$/u);
});
