import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { glossaryEntry } from '../../src/domain/glossary.ts';

const files = readdirSync('content/glossary').filter((name) => name.endsWith('.yaml'));
const entries = files.flatMap((name) =>
  z.array(glossaryEntry).parse(parse(readFileSync(`content/glossary/${name}`, 'utf8'))),
);

test('no abbreviation is explained twice, and no term', () => {
  const abbreviations = entries.flatMap(({ abbreviation }) => abbreviation ?? []);
  const terms = entries.map(({ term }) => term.toLowerCase());
  expect(abbreviations.filter((each, at) => abbreviations.indexOf(each) !== at)).toEqual([]);
  expect(terms.filter((each, at) => terms.indexOf(each) !== at)).toEqual([]);
});

test('every meaning is a sentence in plain English', () => {
  for (const { term, meaning } of entries) {
    expect(meaning, term).toMatch(/^[A-Z].*\.$/u);
    expect(meaning.length, term).toBeLessThan(260);
  }
});
