/** What holds for every shipped document, whatever it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReportData } from '../../src/domain/report.ts';
import { wordsOf } from '../../src/domain/words.ts';
import { convert } from './pipeline.ts';
import { convertText, dataOf, mdxOutputs, REFERENCE } from '../testing/reference.ts';
import { rendered } from '../testing/rendered.ts';
import { textAgain } from '../testing/text-again.ts';
import { wordsWritten } from './write/words-written.ts';

const SOURCES = readdirSync('content/sources').filter((name) => name.endsWith('.txt'));
const source = (name: string) => ({ path: name, bytes: readFileSync(`content/sources/${name}`) });

/** Marks of the extraction, which are no words. */
const withoutMarks = (text: string) => text.replace(/\*\*|<\/?u>|<(?=https?:)|(?<=https?:\S*)>/gu, '');

test.each(SOURCES)('%s: the same bytes twice', async (name) => {
  expect(await convert(source(name), REFERENCE)).toEqual(await convert(source(name), REFERENCE));
});

test.each(SOURCES)('%s: each word of the file is kept or named furniture, none is lost, none is new', async (name) => {
  const conversion = await convert(source(name), REFERENCE);
  const { words } = conversion;
  const inFile = wordsOf(withoutMarks(source(name).bytes.toString('utf8')));
  expect(words).toMatchObject({ source: inFile.length, lost: 0, kept: words.source - words.furniture });
  const written = mdxOutputs(conversion).flatMap(wordsWritten);
  expect(written).toHaveLength(words.kept);
  const counts = new Map<string, number>();
  for (const word of inFile) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of written) counts.set(word, (counts.get(word) ?? 0) - 1);
  expect([...counts].filter(([, count]) => count < 0)).toEqual([]);
});

test.each(SOURCES)(
  '%s: anchors are unique, equal the printed numbers, and MDX and data agree on them',
  async (name) => {
    const conversion = await convert(source(name), REFERENCE);
    for (const [index, report] of dataOf(conversion).entries()) {
      const anchors = [...report.sections.map(({ id }) => id), ...report.paragraphs.map(({ anchor }) => anchor)];
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const { anchor, number, kind } of report.paragraphs) {
        if (number !== null && kind !== 'action') expect(anchor).toBe(`p${number}`);
      }
      const inMdx = [...(mdxOutputs(conversion)[index] ?? '').matchAll(/<(?:Paragraph|Action) anchor="([^"]+)"/gu)].map(
        ([, anchor]) => anchor,
      );
      expect(inMdx).toEqual(report.paragraphs.map(({ anchor }) => anchor));
    }
  },
);

test.each(SOURCES)('%s: the MDX compiles to the words of the data', async (name) => {
  const conversion = await convert(source(name), REFERENCE);
  for (const [index, report] of dataOf(conversion).entries()) {
    const { text } = await rendered(mdxOutputs(conversion)[index] ?? '');
    const shown = wordsOf(text);
    expect(shown).toHaveLength(report.words.kept);
    for (const { text: own } of report.paragraphs.slice(0, 5))
      expect(shown).toEqual(expect.arrayContaining(wordsOf(own).slice(0, 5)));
  }
});

/** What must not change when a report's own text is converted again. */
function structureOf(report: ReportData): object {
  const { kind, authority, inspected, published, leadInspectors, judgements, improvements, numbers } = report;
  const sections = report.sections.map(({ id, role, grade, title }) => ({ id, role, grade, title }));
  const paragraphs = report.paragraphs.map(({ anchor, kind: of, number, text }) => ({
    anchor,
    of,
    number,
    text: wordsOf(text).join(' '),
  }));
  return {
    kind,
    authority,
    inspected,
    published,
    leadInspectors,
    judgements,
    improvements,
    numbers,
    sections,
    paragraphs,
  };
}

test.each(SOURCES)('%s: converting the output’s text again gives the same structure', async (name) => {
  const conversion = await convert(source(name), REFERENCE);
  const reports = dataOf(conversion);
  for (const [index, report] of reports.entries()) {
    if (report.kind === 'action-plan') continue;
    const [again] = dataOf(await convertText(textAgain(mdxOutputs(conversion)[index] ?? ''), name));
    expect(structureOf(again as ReportData)).toEqual(structureOf(report));
  }
});
