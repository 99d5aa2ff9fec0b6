import { expect, it } from 'vitest';
import { type DrawnFile, type DrawnPage, drawnPdf, line } from '../../../../testing/drawn-pdf.ts';
import type { Block, Run } from '../../../tree/source-tree.ts';
import { safeAddress } from './links.ts';
import { readPdf } from '../read-pdf.ts';

async function blocksOf(content: string[], page: Partial<DrawnPage> = {}, file: DrawnFile = {}): Promise<Block[]> {
  const { children } = await readPdf(drawnPdf([{ content: content.join('\n'), ...page }], file));
  return children.filter((child) => child.type === 'block');
}

async function runsOf(content: string[], page: Partial<DrawnPage> = {}, file: DrawnFile = {}): Promise<Run[]> {
  return (await blocksOf(content, page, file)).flatMap(({ runs }) => runs);
}

const TEXT = 'Caseloads are too high in every team.';

it.each([
  ['twice a little apart, as bold', [line(TEXT, 72, 700, 14), line(TEXT, 72.4, 700, 14)]],
  ['with a shadow', [line(TEXT, 73, 699, 14), line(TEXT, 72, 700, 14)]],
  ['three times', [line(TEXT, 72, 700), line(TEXT, 72.3, 700), line(TEXT, 72.6, 700)]],
])('a line drawn %s is read once', async (_, content) => {
  expect(await runsOf(content)).toEqual([{ text: TEXT }]);
});

it('letters that stand twice in print stay', async () => {
  expect(await runsOf([line('Llanelli: all will call at 11:11 ... (iii) ll', 72, 700, 7)])).toEqual([
    { text: 'Llanelli: all will call at 11:11 ... (iii) ll' },
  ]);
});

it('words struck through are kept, and marked as deleted', async () => {
  const runs = [{ text: 'Caseloads are too high ', deleted: true }, { text: 'in every team.' }];
  // Helvetica: the four words are 112.5 points wide.
  expect(await runsOf([line(TEXT, 72, 700), '1 w 72 703.5 m 184.5 703.5 l S'])).toEqual(runs);
  expect(await runsOf([line(TEXT, 72, 700), '72 703 112.5 0.8 re f'])).toEqual(runs);
});

it.each([
  ['a line under them', '72 698 112.5 0.8 re f'],
  ['the rule of a table beside them', '1 w 72 703.5 m 500 703.5 l S'],
])('%s deletes no words', async (_, drawn) => {
  expect(await runsOf([line(TEXT, 72, 700), drawn])).toEqual([{ text: TEXT }]);
});

it('words that lead to the web or to mail are links, whole words each', async () => {
  const link = (uri: string): [Partial<DrawnPage>, DrawnFile] => [
    { entries: '/Annots [6 0 R]' },
    { objects: [`<< /Type /Annot /Subtype /Link /Rect [128 698 180 712] /A << /S /URI /URI (${uri}) >> >>`] },
  ];
  const linked = (url: string): Run[] => [
    { text: 'Caseloads ' },
    { text: 'are too high ', url },
    { text: 'in every team.' },
  ];
  expect(await runsOf([line(TEXT, 72, 700)], ...link('https://www.example.org/offer'))).toEqual(
    linked('https://www.example.org/offer'),
  );
  expect(await runsOf([line(TEXT, 72, 700)], ...link('mailto:team@example.org'))).toEqual(
    linked('mailto:team@example.org'),
  );
  expect(await runsOf([line(TEXT, 72, 700)], ...link('javascript:alert\\(1\\)'))).toEqual([{ text: TEXT }]);
});

it('only addresses of the web and of mail are safe', () => {
  expect(safeAddress('https://example.org/a b')).toBe('https://example.org/a%20b');
  for (const address of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'https://a:b@example.org',
    'x',
  ])
    expect(safeAddress(address)).toBeUndefined();
});

it('letters of a symbol font that begin lines are marks of a list', async () => {
  const items = ['The quality of plans.', 'The recording of visits.', 'The timeliness of checks.'];
  const content = items.flatMap((item, index) => [
    line('l', 72, 700 - 15 * index, 10, 'F3'),
    line(item, 92, 700 - 15 * index),
  ]);
  const blocks = await blocksOf(content);
  expect(blocks.map(({ shape, marker, value }) => [shape, marker, value])).toEqual(
    items.map((item) => ['item', '•', item]),
  );
});

it('a soft hyphen breaks no word', async () => {
  const [first, second] = [
    'Managers see that the accom\u00ad',
    'modation is safe\u00adguarded and suitable for all of them.',
  ];
  expect(await runsOf([line(first, 72, 700), line(second, 72, 686)])).toEqual([
    { text: 'Managers see that the accommodation is safeguarded and suitable for all of them.' },
  ]);
});
