import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from './citation-file.ts';

/** What version 1.2.0 of the Citation File Format asks for. */
const REQUIRED = ['authors', 'cff-version', 'message', 'title'];
const read = (text: string): Record<string, unknown> => parse(text) as Record<string, unknown>;

test('the data have a citation file with all that the format asks for', () => {
  const data = read(citationFile('https://pilcrow.example/data/'));
  expect(REQUIRED.filter((field) => !(field in data))).toEqual([]);
  expect(data['cff-version']).toBe('1.2.0');
  expect(data['authors']).toEqual([{ name: 'Pilcrow' }]);
  expect(data['type']).toBe('dataset');
});
