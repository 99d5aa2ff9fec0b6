import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearOutput, noteOutput } from './output-folder.ts';

let place: string;
let cache: string;
let out: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'pilcrow-output-'));
  [cache, out] = [join(place, 'cache'), join(place, 'out')];
  mkdirSync(cache);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

/** What Astro does: writes pages that are not there, and its list of those that it can take again. */
function build(pages: readonly string[], own: readonly string[] = []): ReadonlyMap<string, string> {
  const stayed = clearOutput(cache, out, own);
  for (const page of pages) if (!existsSync(join(out, page))) write(page, `made ${page}`);
  const paths = Object.fromEntries(pages.map((page) => [page, { outputFile: encodeURI(page) }]));
  writeFileSync(join(cache, 'incremental-build.json'), JSON.stringify({ routes: { a: { paths } } }));
  noteOutput(cache, out, stayed);
  return stayed;
}

test('pages stay as the build before left them, all else goes', () => {
  build(['a/index.html', 'b c/index.html']);
  write('old/script.js', '');
  expect([...build(['a/index.html', 'b c/index.html']).keys()]).toEqual(['a/index.html', 'b c/index.html']);
  expect(existsSync(join(out, 'old'))).toBe(false);
});

test('a page that somebody touched goes, and so do those of another folder or of no known build', () => {
  build(['a/index.html']);
  write('a/index.html', 'another text');
  expect(build(['a/index.html']).size).toBe(0);
  expect(readFileSync(join(out, 'a/index.html'), 'utf8')).toBe('made a/index.html');
  out = join(place, 'other');
  expect(build(['a/index.html']).size).toBe(0);
  rmSync(join(cache, 'output.json'));
  expect(build(['a/index.html']).size).toBe(0);
});

test('a page that is none any more goes with its folder, but not what this build wrote in its place', () => {
  build(['a/index.html', 'b/c/index.html', 'd/index.html']);
  const stayed = clearOutput(cache, out, []);
  write('d/index.html', 'written at every build now');
  writeFileSync(
    join(cache, 'incremental-build.json'),
    JSON.stringify({ routes: { a: { paths: { a: { outputFile: 'a/index.html' } } } } }),
  );
  noteOutput(cache, out, stayed);
  expect([existsSync(join(out, 'b')), existsSync(join(out, 'd/index.html'))]).toEqual([false, true]);
});

test('folders that a step sees to are left to it', () => {
  write('pagefind/index/a', '');
  write('other/a', '');
  build([], ['pagefind']);
  expect([existsSync(join(out, 'pagefind/index/a')), existsSync(join(out, 'other'))]).toEqual([true, false]);
});
