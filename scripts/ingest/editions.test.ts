import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Editions, editionsOf } from './editions.ts';

const folder = mkdtempSync(join(tmpdir(), 'editions-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** By name, what each file replaces. */
function editions(files: Record<string, string | undefined>): Editions {
  const sources = Object.entries(files).map(([name, replaces]) => {
    const file = join(folder, name);
    if (replaces === undefined) return { file, name };
    writeFileSync(`${file}.yaml`, replaces);
    return { file, name, sidecar: `${file}.yaml` };
  });
  return editionsOf(sources);
}

const names = ({ ordered }: Editions): string[] => ordered.map(({ file }) => basename(file));

test('of one document the last edition comes first, then the oldest on', () => {
  const found = editions({
    '0.pdf': undefined,
    '1-2.pdf': 'replaces: 1.pdf',
    '1-3.pdf': 'replaces: 1-2.pdf',
    '1.pdf': undefined,
    '2.pdf': undefined,
  });
  expect(names(found)).toEqual(['0.pdf', '1-3.pdf', '1.pdf', '1-2.pdf', '2.pdf']);
  expect(found.replaced(join(folder, '1.pdf'), join(folder, '1-3.pdf'))).toBe(true);
  expect(found.replaced(join(folder, '1-3.pdf'), join(folder, '1.pdf'))).toBe(false);
});

test('a circle ends, and every source is still there', () => {
  expect(names(editions({ 'a.pdf': 'replaces: b.pdf', 'b.pdf': 'replaces: a.pdf' }))).toEqual(['a.pdf', 'b.pdf']);
});

test('a file that is not there and a YAML that cannot be read replace nothing', () => {
  const found = editions({ 'a.pdf': 'replaces: gone.pdf', 'b.pdf': 'replaces: [', 'c.pdf': '' });
  expect(names(found)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
});
