import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrawnFile, type DrawnPage, drawnPdf, line, stream } from '../../../../testing/drawn-pdf.ts';
import type { PageNote } from '../../../tree/source-tree.ts';
import { readPdf } from '../read-pdf.ts';

const ABOVE = 'Most children who need help receive it promptly.';
const BELOW = 'When risk increases, action follows at once.';
/** Where the tried line stands. */
const [X, Y] = [72, 600];

async function read(
  content: string,
  page: Partial<DrawnPage> = {},
  file: DrawnFile = {},
): Promise<[string, PageNote[]]> {
  const bytes = drawnPdf([{ content: `${line(ABOVE, 72, 700)}\n${content}\n${line(BELOW, 72, 500)}`, ...page }], file);
  const { words, notes = [] } = await readPdf(bytes);
  const text = words.join(' ');
  expect(text.startsWith(ABOVE) && text.endsWith(BELOW)).toBe(true);
  return [text.slice(ABOVE.length, -BELOW.length).trim(), notes];
}

const words = 'Tilly Marchbanks of Alder Row';
const shown = line(words, X, Y);
const PICTURE = stream(
  '\u0080'.repeat(4),
  '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
);
const GHOST = stream(
  '\u0080'.repeat(4),
  '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 7 0 R',
);
const CLEAR = stream(
  '\u0000'.repeat(4),
  '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
);
const OFF = '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>';
const LAYER = '<< /Type /OCG /Name (Notes) >>';

describe('words that a page does not show are left out and counted', () => {
  it.each<[string, PageNote['what'], string, Partial<DrawnPage>?, DrawnFile?]>([
    ['a black box drawn over them', 'covered', `${shown} 0 g 70 596 200 16 re f`],
    ['a white box drawn over them', 'covered', `${shown} 1 g 70 596 200 16 re f 0 g`],
    ['a box of several strips', 'covered', `${shown} 0 g 70 596 200 6 re f 70 602 200 8 re f`],
    ['a thick line drawn over them', 'covered', `${shown} 12 w 70 604 m 270 604 l S`],
    ['a box turned with its text', 'covered', `${shown} q 0 1 -1 0 0 0 cm 596 -270 16 200 re f Q`],
    [
      'a box in a form',
      'covered',
      `${shown} /Fm Do`,
      { resources: '/XObject << /Fm 6 0 R >>' },
      {
        objects: [
          stream('0 0 200 16 re f', '/Type /XObject /Subtype /Form /BBox [0 0 200 16] /Matrix [1 0 0 1 70 596]'),
        ],
      },
    ],
    [
      'a picture',
      'covered',
      `${shown} q 200 0 0 16 70 596 cm /Im Do Q`,
      { resources: '/XObject << /Im 6 0 R >>' },
      { objects: [PICTURE] },
    ],
    [
      'a square annotation',
      'covered',
      shown,
      { entries: '/Annots [6 0 R]' },
      { objects: ['<< /Type /Annot /Subtype /Square /Rect [70 594 270 612] /IC [0 0 0] /C [0 0 0] >>'] },
    ],
    [
      'a black box that multiplies',
      'covered',
      `${shown} /Gs gs 0 g 70 596 200 16 re f`,
      { resources: '/ExtGState << /Gs << /BM /Multiply >> >>' },
    ],
    [
      'a layer that is off',
      'layer',
      `/OC /L1 BDC ${shown} EMC`,
      { resources: '/Properties << /L1 6 0 R >>' },
      { objects: [LAYER], catalog: OFF },
    ],
    [
      'a form in a layer that is off',
      'layer',
      '/Fm Do',
      { resources: '/XObject << /Fm 7 0 R >>' },
      {
        objects: [
          LAYER,
          stream(
            shown,
            '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC 6 0 R /Resources << /Font << /F1 3 0 R >> >>',
          ),
        ],
        catalog: OFF,
      },
    ],
    ['invisible mode', 'invisible', `3 Tr ${shown} 0 Tr`],
    ['no opacity', 'colour', `q /Gs gs ${shown} Q`, { resources: '/ExtGState << /Gs << /ca 0 >> >>' }],
    ['white on white', 'colour', `1 g ${shown} 0 g`],
    ['the blue of the band behind', 'colour', `0 0 1 rg 70 596 200 16 re f ${shown} 0 g`],
    ['a place below the page', 'outside', line(words, X, -40)],
    ['a place outside the crop box', 'outside', line(words, X, 20), { entries: '/CropBox [40 40 555 810]' }],
    ['a clip beside them', 'outside', `q 300 0 100 100 re W n ${shown} Q`],
  ])('%s', async (_, what, content, page = {}, file = {}) => {
    const [text, notes] = await read(content, page, file);
    expect(text).toBe('');
    expect(notes).toEqual([{ page: 1, what, words: 5 }]);
  });
});

describe('words that a page shows are kept', () => {
  it.each<[string, string, Partial<DrawnPage>?, DrawnFile?]>([
    ['a box drawn before them', `0.9 g 70 596 200 16 re f 0 g ${shown}`],
    ['white on a dark band', `0 0 0.4 rg 70 596 200 16 re f 1 g ${shown} 0 g`],
    ['a border around them', `${shown} 70 596 200 16 re S`],
    ['a line through them', `${shown} 1 w 70 604 m 270 604 l S`],
    ['a line under them', `${shown} 70 597 200 1 re f`],
    [
      'a highlighter',
      `${shown} /Gs gs 1 1 0 rg 70 596 200 16 re f 0 g`,
      { resources: '/ExtGState << /Gs << /BM /Multiply >> >>' },
    ],
    ['a veil', `${shown} /Gs gs 1 g 70 596 200 16 re f 0 g`, { resources: '/ExtGState << /Gs << /ca 0.4 >> >>' }],
    [
      'a picture behind them',
      `q 200 0 0 16 70 596 cm /Im Do Q 1 g ${shown} 0 g`,
      { resources: '/XObject << /Im 6 0 R >>' },
      { objects: [PICTURE] },
    ],
    [
      'a picture that can be seen through',
      `${shown} q 200 0 0 16 70 596 cm /Im Do Q`,
      { resources: '/XObject << /Im 6 0 R >>' },
      { objects: [GHOST, CLEAR] },
    ],
    ['a box that is cut away', `${shown} q 300 0 100 100 re W n 0 g 70 596 200 16 re f Q`],
    [
      'a box in a layer that is off',
      `${shown} /OC /L1 BDC 0 g 70 596 200 16 re f EMC`,
      { resources: '/Properties << /L1 6 0 R >>' },
      { objects: [LAYER], catalog: OFF },
    ],
    [
      'a layer that is on',
      `/OC /L1 BDC ${shown} EMC`,
      { resources: '/Properties << /L1 6 0 R >>' },
      { objects: [LAYER], catalog: '/OCProperties << /OCGs [6 0 R] /D << >> >>' },
    ],
    ['outlines of letters', `1 Tr ${shown} 0 Tr`],
    ['a triangle whose box they are in', `${shown} 70 596 m 270 596 l 70 597 l f`],
  ])('%s', async (_, content, page = {}, file = {}) => {
    const [text, notes] = await read(content, page, file);
    expect(text).toBe(words);
    expect(notes).toEqual([]);
  });

  it('text recognised under a scan, with a message', async () => {
    const scan = 'q 595 0 0 842 0 0 cm /Im Do Q';
    const resources = '/XObject << /Im 6 0 R >>';
    const invisible = `3 Tr ${line(ABOVE, 72, 700)} ${shown} 0 Tr`;
    for (const content of [
      `${scan} ${invisible}`,
      `${invisible} ${scan}`,
      `${line(ABOVE, 72, 700)} ${shown} ${scan}`,
    ]) {
      const { words: kept, notes } = await readPdf(drawnPdf([{ content, resources }], { objects: [PICTURE] }));
      expect(kept.join(' ')).toBe(`${ABOVE} ${words}`);
      expect(notes).toEqual([{ page: 1, what: 'recognised', words: 13 }]);
    }
  });
});

it('of a line that is covered in part, what is shown stays whole', async () => {
  const text = line('In one case seen, Tilly was moved at short notice.', X, Y);
  const [shownWords, notes] = await read(`${text} 0 g 159.5 596 23 16 re f`);
  expect(shownWords).toBe('In one case seen, was moved at short notice.');
  expect(notes).toEqual([{ page: 1, what: 'covered', words: 1 }]);
});

it('whatever is covered, and wherever: no word is both shown and counted, and none is neither', async () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/u);
  const lines = fc.array(fc.record({ words: fc.array(word, { minLength: 1, maxLength: 8 }), covered: fc.boolean() }), {
    minLength: 2,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(lines, async (drawn) => {
      const content = drawn.map(({ words: each, covered }, index) => {
        const y = 760 - 24 * index;
        return `${line(`Line ${each.join(' ')}`, 72, y)}${covered ? ` 70 ${y - 4} 450 16 re f` : ''}`;
      });
      const rest = 'Anything that stands below is always shown to its reader.';
      const { words: kept, notes = [] } = await readPdf(
        drawnPdf([{ content: [...content, line(rest, 72, 60)].join('\n') }]),
      );
      const visible = drawn.filter(({ covered }) => !covered).map((each) => `Line ${each.words.join(' ')}`);
      expect(kept.join(' ')).toBe([...visible, rest].join(' '));
      const hidden = drawn.filter(({ covered }) => covered).reduce((sum, each) => sum + each.words.length + 1, 0);
      expect(notes).toEqual(hidden === 0 ? [] : [{ page: 1, what: 'covered', words: hidden }]);
    }),
    { numRuns: 25 },
  );
});

it('words under a redaction that is marked and not carried out are not published: the file is refused', async () => {
  const redaction = '<< /Type /Annot /Subtype /Redact /Rect [70 596 270 612] /IC [0 0 0] >>';
  const bytes = drawnPdf([{ content: `${line(ABOVE, 72, 700)} ${shown}`, entries: '/Annots [6 0 R]' }], {
    objects: [redaction],
  });
  await expect(readPdf(bytes)).rejects.toMatchObject({ ruleId: 'pdf-redaction', fatal: true, page: 1 });
});
