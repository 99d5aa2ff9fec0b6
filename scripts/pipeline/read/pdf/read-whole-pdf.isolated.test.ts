import { expect, test, vi } from 'vitest';
import { tinyPdf } from '../../../testing/tiny-pdf.ts';
import { readWholePdf } from './read-whole-pdf.ts';
import { lettersByPage } from './second-reading.ts';

vi.mock('./second-reading.ts', { spy: true });

const WHOLE = tinyPdf(['Inspection of Nowhere', 'and its services']);
/** A file that is in doubt: its table of objects is not where it says. */
const DOUBTFUL = new Uint8Array(
  Buffer.from(
    Buffer.from(WHOLE)
      .toString('latin1')
      .replace(/startxref\n\d+/u, 'startxref\n7'),
    'latin1',
  ),
);

test('a file in no doubt is read once', async () => {
  expect((await readWholePdf(WHOLE)).doubts).toBeUndefined();
  expect(lettersByPage).not.toHaveBeenCalled();
});

test('a file in doubt is read by PDFium too: the same text is converted with a warning', async () => {
  const { doubts, words } = await readWholePdf(DOUBTFUL);
  expect(words).toHaveLength(6);
  expect(doubts).toEqual([
    { severity: 'warn', reason: expect.stringContaining('a second reader finds the same text') },
  ]);
});

test('where PDFium finds more on a page, the file is refused with that page', async () => {
  vi.mocked(lettersByPage).mockResolvedValueOnce([34, 200]);
  await expect(readWholePdf(DOUBTFUL)).rejects.toMatchObject({
    ruleId: 'pdf-damaged',
    fatal: true,
    page: 2,
    reason: expect.stringContaining('0 letters there, 200 by a second reader'),
  });
});

test('where PDFium cannot open it, it is converted with a warning that says so', async () => {
  vi.mocked(lettersByPage).mockResolvedValueOnce(undefined);
  const { doubts } = await readWholePdf(DOUBTFUL);
  expect(doubts).toEqual([{ severity: 'warn', reason: expect.stringContaining('cannot open it') }]);
});
