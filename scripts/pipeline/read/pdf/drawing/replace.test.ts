import { expect, it } from 'vitest';
import { drawnPdf, line } from '../../../../testing/drawn-pdf.ts';
import { readPdf } from '../read-pdf.ts';

/** A page with one paragraph of three pieces of marked content; the entries of the element around the second. */
async function read(pieces: readonly [string, string, string], entries: string, after = ''): Promise<string> {
  const marked = pieces.map((piece, mcid) => `/Span << /MCID ${mcid} >> BDC ${piece} EMC`);
  const bytes = drawnPdf([{ content: `${marked.join('\n')} ${after}`, entries: '/StructParents 0' }], {
    catalog: '/StructTreeRoot 6 0 R /MarkInfo << /Marked true >>',
    objects: [
      '<< /Type /StructTreeRoot /K [7 0 R] /ParentTree 9 0 R >>',
      '<< /Type /StructElem /S /P /P 6 0 R /Pg 10 0 R /K [0 8 0 R 2] >>',
      `<< /Type /StructElem /P 7 0 R /Pg 10 0 R /K [1] ${entries} >>`,
      '<< /Nums [0 [7 0 R 8 0 R 7 0 R]] >>',
    ],
  });
  const { children } = await readPdf(bytes);
  return children.flatMap((child) => (child.type === 'block' ? child.value : [])).join(' | ');
}

const LIGATURE = [line('The o', 72, 700), line('M', 97.7, 700), line('cers visit each child.', 106.9, 700)] as const;

it('what an element of the structure tree stands for is read in the place of what it draws', async () => {
  expect(await read(LIGATURE, '/S /Span /ActualText (ffi)')).toBe('The officers visit each child.');
});

it('what a picture shows is no text', async () => {
  expect(await read(LIGATURE, '/S /Figure /Alt (A seal)')).toBe('The oMcers visit each child.');
});

it('a description of a longer stretch does not replace it', async () => {
  const pieces = [line('Staff', 72, 700), line('visit each child', 98, 700), line('at home.', 178, 700)] as const;
  expect(await read(pieces, '/S /Span /ActualText (See the annex on practice)')).toBe(
    'Staff visit each child at home.',
  );
});

it('of several lines, the letters that differ are replaced', async () => {
  const lines = `${line('plans for care and protec-', 97, 700)} ${line('tion are known to them and to every oMcer', 72, 686)}`;
  const text = 'plans for care and protection are known to them and to every officer';
  const drawn = [line('The', 72, 700), lines, line('.', 273, 686)] as const;
  // The hyphen and the ligature stand on two lines: neither may be put in the place of what lies between.
  expect(await read(drawn, `/S /Span /ActualText (${text})`)).toContain('oMcer');
  const hyphen = 'plans for care and protection are known to them and to every oMcer';
  expect(await read(drawn, `/S /Span /ActualText (${hyphen})`)).toBe(`The ${hyphen}.`);
});

it('where a letter of it is covered, what it stands for is not published', async () => {
  const name = [line('We met', 72, 700), line('Tilly', 110, 700), line('again at her school.', 134, 700)] as const;
  const text = await read(name, '/S /Span /ActualText (Matilda)', '0 g 110.5 696 22 14 re f');
  expect(text).toBe('We met again at her school.');
});
