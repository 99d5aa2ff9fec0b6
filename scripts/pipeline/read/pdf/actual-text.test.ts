import { expect, it } from 'vitest';
import { drawnPdf, line } from '../../../testing/drawn-pdf.ts';
import { marksIn } from './actual-text.ts';
import { readWholePdf } from './read-whole-pdf.ts';

it('marks of the content are found in their order, whatever strings hold', () => {
  const content = [
    '/P <</MCID 0>> BDC (a \\) BDC (b) \\\\) Tj EMC',
    '/Span <</ActualText <FEFF00AD>>> BDC (-) Tj EMC',
    '/OC /L1 BDC EMC % /Not BMC',
    '/Span <</MCID 3 /ActualText (f\\146i \\(x\\))>> BDC [(M) -20 (x)] TJ EMC',
    '/Artifact BMC EMC',
  ].join('\n');
  expect(marksIn(content)).toEqual([
    { tag: 'P' },
    { tag: 'Span', text: '\u00ad' },
    { tag: 'OC' },
    { tag: 'Span', text: 'ffi (x)' },
    { tag: 'Artifact' },
  ]);
});

it('what marked content stands for is read in its place', async () => {
  const content = [
    line('The arrangements for protec', 98, 700),
    `/Span << /ActualText <FEFF00AD> >> BDC ${line('-', 236.8, 700)} EMC`,
    line('tion are strong, and the o', 98, 685),
    `/Span << /ActualText (ffi) >> BDC ${line('M', 220.9, 685)} EMC`,
    line('cers on duty know what to do.', 230.1, 685),
  ].join('\n');
  const { words } = await readWholePdf(drawnPdf([{ content }]));
  expect(words.join(' ')).toBe('The arrangements for protection are strong, and the officers on duty know what to do.');
});

it('what stands for words that are covered is not read', async () => {
  const name = line('Tilly Marchbanks', 98, 700);
  const content = [
    line('Most children who need help receive it promptly.', 98, 740),
    `/Span << /ActualText (Tilly of Alder Row) >> BDC ${name} EMC 0 g 120 696 70 14 re f`,
  ].join('\n');
  const { words } = await readWholePdf(drawnPdf([{ content }]));
  expect(words.join(' ')).not.toContain('Alder');
});
