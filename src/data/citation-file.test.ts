import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from './citation-file.ts';

/** What version 1.2.0 of the Citation File Format asks for. */
const REQUIRED = ['authors', 'cff-version', 'message', 'title'];
const read = (text: string): Record<string, unknown> => parse(text) as Record<string, unknown>;

test('the repository and the data each have a citation file with all that the format asks for', () => {
  const software = read(readFileSync('CITATION.cff', 'utf8'));
  const data = read(citationFile('https://pilcrow.example/data/'));
  for (const file of [software, data]) {
    expect(REQUIRED.filter((field) => !(field in file))).toEqual([]);
    expect(file['cff-version']).toBe('1.2.0');
    expect(file['authors']).toEqual([{ name: 'Pilcrow' }]);
  }
  expect([software['type'], data['type']]).toEqual(['software', 'dataset']);
});

test('the citation file of the repository says the version and licence of the package', () => {
  const software = read(readFileSync('CITATION.cff', 'utf8'));
  const { version, license } = read(readFileSync('package.json', 'utf8'));
  expect([software['version'], software['license']]).toEqual([version, license]);
});
