/** Whatever is printed, and in whichever of these ways: the words that are read are those, in their order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/domain/words.ts';
import { type DrawnPage, drawnPdf, line } from '../../../testing/drawn-pdf.ts';
import type { SourceTree } from '../../tree/source-tree.ts';
import { blocksIn, readPdf } from './read-pdf.ts';

const RUNS = { numRuns: 20 };
const SIZE = 11;
const LEADING = 14;
/** Widths of Helvetica, in thousandths of its size. */
const WIDTHS = new Map<string, number>([
  ...Array.from('abdeghnopqu', (letter) => [letter, 556] as const),
  ...Array.from('ckvxyzs', (letter) => [letter, 500] as const),
  ...Array.from('ijl', (letter) => [letter, 222] as const),
  ...Array.from('ft ', (letter) => [letter, 278] as const),
  ['m', 833],
  ['r', 333],
  ['w', 722],
]);
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + ((WIDTHS.get(letter) ?? 556) * SIZE) / 1000, 0);

const word = fc.stringMatching(/^[a-z]{3,9}$/u);
/** A paragraph: words that begin with a capital and end with a full stop. */
const paragraph = fc
  .array(word, { minLength: 12, maxLength: 40 })
  .map(([first = '', ...rest]) => `${first.replace(/^./u, (letter) => letter.toUpperCase())} ${rest.join(' ')}.`);
const paragraphs = fc.array(paragraph, { minLength: 2, maxLength: 5 });

/** Breaks a text into lines no wider than so many points. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const each of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${each}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(each);
  }
  return lines;
}

/** Lines of numbered paragraphs, one below the other from the top of a column. */
function column(texts: readonly string[], first: number, x: number, width: number): string[] {
  let y = 780;
  return texts.flatMap((text, index) => {
    const lines = broken(`${first + index}. ${text}`, width).map((each, row) => line(each, x, y - row * LEADING));
    y -= lines.length * LEADING + 10;
    return lines;
  });
}

const numbered = (texts: readonly string[]): string => texts.map((text, index) => `${index + 1}. ${text}`).join(' ');

async function wordsIn(content: readonly string[], page: Partial<DrawnPage> = {}): Promise<string[]> {
  const tree = await readPdf(drawnPdf([{ content: content.join('\n'), ...page }]));
  expect(tree.notes ?? []).toEqual([]);
  return inOrder(tree);
}

/** The words of the blocks, as they follow each other. */
function inOrder({ children }: SourceTree): string[] {
  return children.flatMap(blocksIn).flatMap(({ marker, value }) => wordsOf(`${marker} ${value}`));
}

describe('words stay in their order', () => {
  it('in two columns, whichever line is drawn first', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, paragraphs, fc.boolean(), async (left, right, byRow) => {
        const columns = [column(left, 1, 60, 210), column(right, left.length + 1, 310, 210)] as const;
        const rows = Array.from({ length: Math.max(columns[0].length, columns[1].length) }, (_, row) =>
          columns.flatMap((lines) => lines[row] ?? []),
        );
        const content = byRow ? rows.flat() : columns.flat();
        expect(await wordsIn(content)).toEqual(wordsOf(numbered([...left, ...right])));
      }),
      RUNS,
    );
  });

  it.each([
    ['by its /Rotate', 90, ''],
    ['by its /Rotate', 180, ''],
    ['by its /Rotate', 270, ''],
    ['by matrix', 0, '0 1 -1 0 800 0 cm'],
    ['by matrix', 0, '-1 0 0 -1 595 842 cm'],
    ['by matrix, and back by its /Rotate', 90, '0 1 -1 0 800 0 cm'],
  ])('on a page turned %s (%d)', async (_, turn, matrix) => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (texts) => {
        const content = ['q', matrix, ...column(texts, 1, 60, 400), 'Q'];
        const words = await wordsIn(content, { entries: `/Rotate ${turn}` });
        expect(words).toEqual(wordsOf(numbered(texts)));
      }),
      { numRuns: 8 },
    );
  });
});

describe('words are read once and whole', () => {
  it('where their lines are drawn twice, as bold or with a shadow', async () => {
    const apart = fc.record({
      x: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
      y: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(paragraphs, apart, async (texts, { x, y }) => {
        const lines = column(texts, 1, 60, 400);
        const again = lines.map((each) => `q 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} cm ${each} Q`);
        expect(await wordsIn(lines.flatMap((each, index) => [each, again[index] ?? '']))).toEqual(
          wordsOf(numbered(texts)),
        );
        expect(await wordsIn([...lines, ...again])).toEqual(wordsOf(numbered(texts)));
      }),
      RUNS,
    );
  });

  it('where soft hyphens break them', async () => {
    const cut = fc.tuple(word, word).map(([first, second]) => [`${first}`, `${second}`] as const);
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 3, maxLength: 10 }), async (cuts) => {
        const [before, after] = ['the plans of', 'are known to all'];
        const lines = cuts.map(([first], index) => {
          const begin = index === 0 ? 'Of' : `${cuts[index - 1]?.[1] ?? ''} ${after}`;
          return `${begin} ${before} ${first}\u00ad`;
        });
        lines.push(`${cuts.at(-1)?.[1] ?? ''} ${after}.`);
        const expected = lines.join('').replaceAll('\u00ad', '');
        expect(await wordsIn(lines.map((each, row) => line(each, 60, 700 - row * LEADING)))).toEqual(wordsOf(expected));
      }),
      RUNS,
    );
  });
});

describe('what is printed beside the words says what they are', () => {
  it('signs of a symbol font are the marks of a list, small or large', async () => {
    const mark = fc.record({ sign: fc.constantFrom('l', 'n', 'u'), size: fc.integer({ min: 7, max: 13 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 2, maxLength: 5 }), mark, async (items, { sign, size }) => {
        let y = 700;
        const content = [line('Leaders should do this at once:', 62, 730)];
        for (const text of items) {
          const lines = broken(text, 380).map((each, row) => line(each, 80, y - row * LEADING));
          content.push(line(sign, 62, y, size, 'F3'), ...lines);
          y -= lines.length * LEADING + 6;
        }
        const { children } = await readPdf(drawnPdf([{ content: content.join('\n') }]));
        const found = children.flatMap(blocksIn).filter(({ shape }) => shape === 'item');
        expect(found.map(({ value }) => value)).toEqual(items);
      }),
      RUNS,
    );
  });

  it('a ruled table over two pages is one, its head read once a page, each cell by itself', async () => {
    const cell = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 4, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const half = Math.ceil(cells.length / 2);
        const head = ['Recommendation', 'Action', 'By when'] as const;
        const pages = [cells.slice(0, half), cells.slice(half)].map((part) => ({ content: table([head, ...part]) }));
        const { children } = await readPdf(drawnPdf(pages));
        const found = children.flatMap((child) => (child.type === 'table-block' ? child.children : []));
        const texts = found.map(({ children: row }) =>
          row.map(({ children: blocks }) => blocks.map(({ value }) => value).join(' ')),
        );
        expect(texts.filter(([first]) => first !== head[0])).toEqual(cells);
      }),
      RUNS,
    );
  });

  it('a line through words deletes those words, and a link leads from those it lies on', async () => {
    const three = fc.tuple(word, fc.array(word, { minLength: 1, maxLength: 4 }), word);
    await fc.assert(
      fc.asyncProperty(three, fc.boolean(), async ([before, marked, after], struck) => {
        const [first, middle] = [`Of ${before} `, marked.join(' ')];
        const from =
          60 + widthOf(' ') + widthOf(before) + ((778 + 278) * SIZE) / 1000 + (278 * SIZE) / 1000 - widthOf(' ');
        const to = from + widthOf(middle);
        const rest = line('and nothing else was changed in the plan.', 60, 600);
        const strike = struck ? `0.8 w ${from} 703.3 m ${to} 703.3 l S` : '';
        const content = `${line(`${first}${middle} ${after}`, 60, 700)} ${strike} ${rest}`;
        const link = `<< /Type /Annot /Subtype /Link /Rect [${from} 697 ${to} 711] /A << /S /URI /URI (https://example.org/plan) >> >>`;
        const bytes = drawnPdf([{ content, ...(!struck && { entries: '/Annots [6 0 R]' }) }], { objects: [link] });
        const { children } = await readPdf(bytes);
        const runs = children.flatMap(blocksIn).flatMap((block) => block.runs);
        const found = runs.filter((run) => (struck ? run.deleted : run.url === 'https://example.org/plan'));
        expect(found.map(({ text }) => text.trim()).join(' ')).toBe(middle);
        expect(runs.map(({ text }) => text).join('')).toContain(`${first}${middle} ${after}`);
      }),
      RUNS,
    );
  });
});

/** A table of three columns with its rules. */
function table(rows: readonly (readonly [string, string, string])[]): string {
  const [xs, drawn] = [[60, 230, 400, 540], [] as string[]];
  let y = 760;
  for (const row of rows) {
    const lines = row.map((text, index) => broken(text, (xs[index + 1] ?? 0) - (xs[index] ?? 0) - 12));
    const bottom = y - Math.max(...lines.map(({ length }) => length)) * LEADING - 8;
    for (const [index, cell] of lines.entries()) {
      for (const [at, text] of cell.entries()) drawn.push(line(text, (xs[index] ?? 0) + 6, y - 14 - at * LEADING));
    }
    for (const x of xs) drawn.push(`0.5 w ${x} ${y} m ${x} ${bottom} l S`);
    for (const edge of [y, bottom]) drawn.push(`0.5 w 60 ${edge} m 540 ${edge} l S`);
    y = bottom;
  }
  return drawn.join('\n');
}
