import { describe, expect, it } from 'vitest';
import { type DrawnFile, type DrawnPage, drawnPdf, line, stream } from '../../../../testing/drawn-pdf.ts';
import { readPdf } from '../read-pdf.ts';
import { decideByPicture } from './decide.ts';

const ABOVE = 'Most children who need help receive it promptly.';
const BELOW = 'When risk increases, action follows at once.';
const WORDS = 'Tilly Marchbanks of Alder Row';
const SHOWN = line(WORDS, 72, 600);
const BOX = '70 596 200 16 re f';

/** A page with a line above and one below; what is read between them. */
async function between(content: string, page: Partial<DrawnPage> = {}, file: DrawnFile = {}): Promise<string> {
  const all = `q ${line(ABOVE, 72, 700)} Q q ${content} Q q ${line(BELOW, 72, 500)} Q`;
  const text = (await readPdf(drawnPdf([{ content: all, ...page }], file))).words.join(' ');
  expect(text.startsWith(ABOVE) && text.endsWith(BELOW)).toBe(true);
  return text.slice(ABOVE.length, -BELOW.length).trim();
}

const form = (data: string, entries = ''): string =>
  stream(data, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${entries}`);
/** A mask whose group is grey all over: 1 lets all through, 0 nothing. */
const masked = (grey: number): [Partial<DrawnPage>, DrawnFile] => [
  { resources: '/ExtGState << /Gs << /SMask << /Type /Mask /S /Luminosity /G 6 0 R >> >> >>' },
  { objects: [form(`${grey} g 0 0 595 842 re f`, '/Group << /S /Transparency /CS /DeviceGray >>')] },
];
const blend = (mode: string): [Partial<DrawnPage>] => [{ resources: `/ExtGState << /Gs << /BM /${mode} >> >>` }];
const tiles = (data: string): [Partial<DrawnPage>, DrawnFile] => [
  { resources: '/Pattern << /P1 6 0 R >>' },
  {
    objects: [
      stream(
        data,
        '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 8 8] /XStep 8 /YStep 8 /Resources << >>',
      ),
    ],
  },
];
/** From one colour to the other, left to right over the words; nothing beside them. */
const shading = (from: string, to: string, end = 300): string =>
  `<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [60 0 ${end} 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [${from}] /C1 [${to}] /N 1 >> >>`;
const shaded = (from: string, to: string, end = 300): [Partial<DrawnPage>] => [
  { resources: `/Shading << /S1 ${shading(from, to, end)} >>` },
];
const shadedPattern = (from: string, to: string): [Partial<DrawnPage>] => [
  { resources: `/Pattern << /P1 << /Type /Pattern /PatternType 2 /Shading ${shading(from, to)} >> >>` },
];
const picture = (grey: string): [Partial<DrawnPage>, DrawnFile] => [
  { resources: '/XObject << /Im 6 0 R >>' },
  {
    objects: [
      stream(
        grey.repeat(4),
        '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
      ),
    ],
  },
];
const IMAGE = 'q 220 0 0 40 60 590 cm /Im Do Q';
const SHADE = 'q 60 590 220 30 re W n /S1 sh Q';
const PATTERN = '/Pattern cs /P1 scn';
const STRIPS = Array.from({ length: 16 }, (_, row) => `70 ${596 + row} 200 1 re f`).join(' ');

describe('where shapes and colours do not say whether words are seen, the picture of the page does: they are left out', () => {
  it.each<[string, string, [Partial<DrawnPage>?, DrawnFile?]]>([
    ['drawn through a mask that lets nothing through', `/Gs gs ${SHOWN}`, masked(0)],
    ['under a box that a mask lets through', `${SHOWN} /Gs gs ${BOX}`, masked(1)],
    ['black that screens on white', `/Gs gs ${SHOWN}`, blend('Screen')],
    ['white that multiplies with white', `/Gs gs 1 g ${SHOWN}`, blend('Multiply')],
    ['under a white box that screens', `${SHOWN} /Gs gs 1 g ${BOX}`, blend('Screen')],
    ['under a box of close tiles', `${SHOWN} ${PATTERN} ${BOX}`, tiles('0 0 8 8 re f')],
    ['under a shading', `${SHOWN} ${SHADE}`, shaded('1 0 0', '0 0 1')],
    ['under a shaded box', `${SHOWN} ${PATTERN} ${BOX}`, shadedPattern('1 1 0', '0 1 0')],
    ['in the white of a pattern', `${PATTERN} ${SHOWN}`, tiles('1 g 0 0 8 8 re f')],
    ['in the colour of the shading behind', `${SHADE} 0 0 1 rg ${SHOWN}`, shaded('0 0 1', '0 0 1')],
    ['in the colour of the tiles behind', `${PATTERN} ${BOX} 1 0 0 rg ${SHOWN}`, tiles('1 0 0 rg 0 0 8 8 re f')],
    ['in the white of the picture behind', `${IMAGE} 1 g ${SHOWN}`, picture('\u00ff')],
    ['cut to letters that stand elsewhere', `7 Tr ${line('Elsewhere', 300, 300)} 0 Tr ${SHOWN}`, []],
    ['under a box of many thin strips', `${SHOWN} ${STRIPS}`, []],
  ])('%s', async (_, content, [page, file]) => {
    expect(await between(content, page, file)).toBe('');
  });
});

describe('where shapes and colours do not say whether words are seen, the picture of the page does: they are kept', () => {
  it.each<[string, string, [Partial<DrawnPage>?, DrawnFile?]]>([
    ['drawn through a mask that lets all through', `/Gs gs ${SHOWN}`, masked(1)],
    ['under a box that a mask lets not through', `${SHOWN} /Gs gs ${BOX}`, masked(0)],
    ['under half a veil', `${SHOWN} /Gs gs 1 g ${BOX}`, masked(0.5)],
    ['black that multiplies with white', `/Gs gs ${SHOWN}`, blend('Multiply')],
    ['under a box that turns colours round', `${SHOWN} /Gs gs 1 g ${BOX}`, blend('Difference')],
    ['under a black box that only lightens', `${SHOWN} /Gs gs 0 g ${BOX}`, blend('Lighten')],
    ['under wide hatching', `${SHOWN} ${PATTERN} ${BOX}`, tiles('0 0 1 8 re f')],
    ['beside the end of a shading', `${SHOWN} ${SHADE}`, shaded('1 0 0', '0 0 1', 65)],
    ['in the blue of a pattern', `${PATTERN} ${SHOWN}`, tiles('0 0 1 rg 0 0 8 8 re f')],
    ['white on a dark shading', `${SHADE} 1 g ${SHOWN}`, shaded('0 0 0.4', '0.2 0 0.2')],
    ['black on a pattern', `${PATTERN} ${BOX} 0 g ${SHOWN}`, tiles('0.8 1 0.8 rg 0 0 8 8 re f')],
    ['white on a dark picture', `${IMAGE} 1 g ${SHOWN}`, picture('\u0020')],
    ['under a few thin lines', `${SHOWN} 70 600 200 1 re f 70 603 200 1 re f 70 606 200 1 re f`, []],
  ])('%s', async (_, content, [page, file]) => {
    expect(await between(content, page, file)).toBe(WORDS);
  });

  it.each([90, 180, 270])('on a page that is turned by %d', async (turn) => {
    const [page, file] = masked(0);
    const content = `${SHOWN} q /Gs gs ${line('Not to be published', 72, 560)} Q`;
    expect(await between(content, { ...page, entries: `/Rotate ${turn} /CropBox [20 10 580 830]` }, file)).toBe(WORDS);
  });
});

it('where the page cannot be drawn, the file is refused, and its page named', async () => {
  const glyph = { text: 'T' } as Parameters<typeof decideByPicture>[0][number];
  const page = { pageNumber: 7 } as Parameters<typeof decideByPicture>[1];
  const decided = decideByPicture([glyph], page, () => Promise.resolve(undefined));
  await expect(decided).rejects.toMatchObject({ ruleId: 'pdf-undecided', fatal: true, page: 7 });
});
