import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textLines } from './lines.ts';
import { isWrapped, unwrapped } from './wrapped.ts';

const whole = (text: string) => unwrapped(textLines(text)).map((line) => line.text);

/** A paragraph as a printer breaks it. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const word = fc.stringMatching(/^[a-z]{1,11}$/u);
const sentence = fc.array(word, { minLength: 6, maxLength: 25 }).map((words) => `C${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 3, maxLength: 6 }).map((sentences) => sentences.join(' '));

describe('a text whose lines end where they end on the page', () => {
  test('is known by the sentences that go on in the next line; the shipped texts are none', () => {
    const page = wrap('Children receive help early, and most families say that it helps them. '.repeat(30).trim(), 55);
    expect(isWrapped(textLines(page))).toBe(true);
    for (const name of readdirSync('content/sources').filter((each) => each.endsWith('.txt')))
      expect(isWrapped(textLines(readFileSync(`content/sources/${name}`, 'utf8'))), name).toBe(false);
  });

  test('gives its paragraphs again, whatever its width', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 60, max: 110 }),
        (all, width) => {
          const numbered = all.map((text, index) => `${index + 1}. ${text}`);
          expect(whole(numbered.map((text) => wrap(text, width)).join('\n\n'))).toEqual(numbered);
        },
      ),
    );
  });

  test('keeps every letter, in whatever lines it comes', () => {
    const letters = (text: string) => text.replace(/[\s\u00ad-]/gu, '');
    const line = fc.oneof(fc.constantFrom('1.', '•', '2', 'a-', 'Left      Right', '', '\f'), sentence, fc.string());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const source = textLines(lines.join('\n'));
        const sorted = (each: readonly { text: string }[]) =>
          [...letters(each.map(({ text }) => text).join(''))].sort();
        expect(sorted(unwrapped(source))).toEqual(sorted(source));
      }),
    );
  });

  test('has numbers and list marks on lines of their own, or glued to the text', () => {
    expect(whole('1.\n\nChildren are safe.\n\n10.Leaders know.\n\u{f0b7}\n\nCare leavers')).toEqual([
      '1. Children are safe.',
      '10. Leaders know.',
      '\u{f0b7} Care leavers',
    ]);
  });

  test('joins a word at its hyphen, and keeps the space where the hyphen stands for more', () => {
    const text =
      'Social workers in the service use short-\nand long-term plans that are made in multi-\nagency meetings.';
    expect(whole(text)).toEqual([
      'Social workers in the service use short- and long-term plans that are made in multi-agency meetings.',
    ]);
  });

  test('sets a list in by level, wherever the whole list stands', () => {
    expect(whole('     ◼ One thing\n\n     ◼ Another\n          – within')).toEqual([
      '◼ One thing',
      '◼ Another',
      ' – within',
    ]);
  });
});

describe('pages', () => {
  const page = (number: number, text: string) => `${text}\nInspection of Anytown\n6 to 17 March 2023      ${number}\n`;

  test('repeat their foot: it stands apart, and the sentence goes on behind it', () => {
    const lines = unwrapped(
      textLines([1, 2, 3].map((number) => page(number, `${'abc'[number - 1]} child and`)).join('\f')),
    );
    expect(lines.filter(({ pageEdge }) => pageEdge).map(({ page: of, text }) => [of, text.slice(0, 10)])).toEqual(
      [1, 2, 3].flatMap((of) => [
        [of, 'Inspection'],
        [of, '6 to 17 Ma'],
      ]),
    );
  });

  test('have numbers that run with them, wherever they stand; another number alone is text', () => {
    const text = 'Of these:\n1\n\n142 live\n\f2\nmore\n47\n\fand\n3\nmore';
    expect(
      unwrapped(textLines(text))
        .filter(({ pageEdge }) => pageEdge)
        .map((line) => line.text),
    ).toEqual(['1', '2', '3']);
  });
});
