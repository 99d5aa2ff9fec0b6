/** Councils' own papers and damaged prints: what their pages show is in the report, in the order of its reading. */
import { expect, test } from 'vitest';
import { reportData, type ReportData } from '../../src/domain/report.ts';
import { type DrawnFile, type DrawnPage, drawnPdf, line, stream } from '../testing/drawn-pdf.ts';
import { REFERENCE } from '../testing/reference.ts';
import type { Conversion } from './tree/conversion.ts';
import { convert } from './pipeline.ts';

const HEAD = [
  line('Inspection of Camden local authority', 70, 780, 20, 'F2'),
  line("children's services", 70, 753, 20, 'F2'),
  line('Inspection dates: 12 to 23 February 2024', 70, 718),
  line('Lead inspector: Jane Example, His Majesty\u0092s Inspector', 70, 695),
  line('What needs to improve?', 70, 680, 15, 'F2'),
  line('- The quality of plans for children in care.', 70, 660),
  line('The experiences and progress of care leavers: good', 70, 635, 15, 'F2'),
];

interface Read extends Conversion {
  report: ReportData;
  mdx: string;
}

async function read(pages: DrawnPage[], file: DrawnFile = {}): Promise<Read> {
  const conversion = await convert({ path: 'paper.pdf', bytes: drawnPdf(pages, file) }, REFERENCE);
  const [mdx, json] = conversion.outputs;
  if (!mdx || !json) throw new Error(conversion.messages.map(({ reason }) => reason).join('\n'));
  expect(conversion.words.lost).toBe(0);
  return { ...conversion, mdx: mdx.text, report: reportData.parse(JSON.parse(json.text)) };
}

const texts = ({ report }: Read): Record<string, string> =>
  Object.fromEntries(report.paragraphs.map(({ anchor, text }) => [anchor, text]));

const rules = ({ messages }: Read): string[] => messages.map(({ ruleId = '' }) => ruleId);

const numbered = (number: number, text: string, y: number): string[] => [line(`${number}.`, 70, y), line(text, 98, y)];

test('words under a black box are in no output and in no message', async () => {
  const [before, name, after] = ['In one case seen, ', 'Tilly Marchbanks', ' was moved at short notice.'];
  const content = [...HEAD, ...numbered(1, `${before}${name}${after}`, 610), '0 g 185.5 607 84 14 re f'];
  const result = await read([{ content: content.join('\n') }]);
  expect(texts(result)).toMatchObject({ p1: 'In one case seen, was moved at short notice.' });
  expect(result.report.words).toMatchObject({ covered: 2, furniture: 2, lost: 0 });
  const message = result.messages.find(({ ruleId }) => ruleId === 'words-covered');
  expect(message).toMatchObject({ page: 1, fatal: false });
  const all = [...result.outputs.map(({ text }) => text), ...result.messages.map(String)].join('\n');
  expect(all).not.toMatch(/Tilly|Marchbanks/u);
});

/** A picture of grey dots, a character each. */
const imageOf = (dots: string, width: number, height: number): string =>
  stream(
    dots,
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
  );

test.each([
  ['of one colour', '\u00e0'.repeat(16)],
  [
    'that fades from one colour into another',
    Array.from({ length: 16 }, (_, at) => String.fromCharCode(160 + 4 * at)).join(''),
  ],
])('a picture %s that fills a page is the background of its text; a page without text is unread', async (_, dots) => {
  const behind = 'q 595 0 0 842 0 0 cm /Im Do Q';
  const result = await read(
    [
      { content: [...HEAD, ...numbered(1, 'Plans are good.', 610)].join('\n') },
      {
        content: [behind, ...numbered(2, 'Visits are timely.', 600)].join('\n'),
        resources: '/XObject << /Im 6 0 R >>',
      },
      { content: behind, resources: '/XObject << /Im 6 0 R >>' },
    ],
    { objects: [imageOf(dots, 4, 4)] },
  );
  expect(result.report.source.pictures).toEqual([3]);
  expect(texts(result)).toMatchObject({ p2: 'Visits are timely.' });
});

test('a page that is a picture is said in its place, and its numbers are not called missing', async () => {
  const picture = imageOf('\u0000\u00ff\u00ff\u0000', 2, 2);
  const result = await read(
    [
      {
        content: [...HEAD, ...numbered(1, 'Plans are good.', 610), ...numbered(2, 'Visits are timely.', 580)].join(
          '\n',
        ),
      },
      { content: 'q 480 0 0 700 57 70 cm /Im Do Q', resources: '/XObject << /Im 6 0 R >>' },
      {
        content: [
          ...numbered(14, 'Managers act on what they find.', 780),
          ...numbered(16, 'Advisers keep in touch.', 740),
        ].join('\n'),
      },
    ],
    { objects: [picture] },
  );
  expect(result.report.source).toMatchObject({ pages: 3, pictures: [2] });
  expect(result.report.numbers.missing).toEqual([15]);
  expect(rules(result).filter((rule) => rule === 'pages-read')).toHaveLength(1);
  const marked = result.mdx.slice(result.mdx.indexOf('anchor="p2"'), result.mdx.indexOf('anchor="p14"'));
  expect(marked).toContain('<Unread page={2} />');
});

/** A row of a table: a text in each cell, on lines of their own. */
function cells(texts: readonly string[], y: number): string[] {
  return texts.map((text, column) => line(text, 70 + 120 * column, y, 10));
}

/** Rules around three columns. */
const columns = (top: number, bottom: number): string =>
  [66, 186, 306, 426].map((x) => `${x} ${top} m ${x} ${bottom} l S`).join(' ');

test('a ruled table over two pages that repeats its headings is one table, and a row that the page cut is whole', async () => {
  const headings = ['Team', 'Children', 'Visits'];
  const result = await read([
    {
      content: [
        ...HEAD,
        ...numbered(1, 'The table shows the teams.', 600),
        ...cells(headings, 180),
        ...cells(['North', '120', 'All in time'], 160),
        ...cells(['South', '98', 'Most in time,'], 140),
        columns(195, 130),
      ].join('\n'),
    },
    {
      content: [
        ...cells(headings, 780),
        line('some late', 310, 760, 10),
        ...cells(['West', '77', 'All in time'], 740),
        columns(795, 730),
      ].join('\n'),
    },
  ]);
  const rows = result.mdx.split('\n').filter((row) => row.trim().startsWith('|'));
  expect(rows.map((row) => row.trim())).toEqual([
    '| Team | Children | Visits |',
    '| - | - | - |',
    '| North | 120 | All in time |',
    '| South | 98 | Most in time, some late |',
    '| West | 77 | All in time |',
  ]);
  expect(result.words).toMatchObject({ furniture: 3, lost: 0 });
});

test('deleted words and links are so in the report, and no more words than before', async () => {
  const content = [
    ...HEAD,
    ...numbered(1, 'Caseloads are high. See the local offer.', 600),
    '1 w 98 603.5 m 195 603.5 l S',
  ];
  const link =
    '<< /Type /Annot /Subtype /Link /Rect [215 596 300 612] /A << /S /URI /URI (https://www.example.org/offer) >> >>';
  const result = await read([{ content: content.join('\n'), entries: '/Annots [6 0 R]' }], { objects: [link] });
  expect(result.mdx).toContain('~~Caseloads are high.~~');
  expect(result.mdx).toMatch(/See \[.*local offer\.?\]\(https:\/\/www\.example\.org\/offer\)/u);
  expect(texts(result)).toMatchObject({ p1: 'Caseloads are high. See the local offer.' });
});
