import { describe, expect, it } from 'vitest';
import { encryptedPdf, tinyPdf, truncatedPdf } from '../../../testing/tiny-pdf.ts';
import type { Block } from '../../tree/source-tree.ts';
import { readPdf } from './read-pdf.ts';

async function blocksOf(lines: string[]): Promise<Block[]> {
  const { children } = await readPdf(tinyPdf(lines));
  return children.filter((child) => child.type === 'block');
}

describe('a PDF without tags', () => {
  it('is read by geometry: numbers and marks of lists are told from their text', async () => {
    const blocks = await blocksOf(['Inspection of Nowhere', '1. Children are safe and well.', '- a first point']);
    expect(blocks.map(({ marker, value, shape }) => [marker, value, shape])).toEqual([
      ['', 'Inspection of Nowhere', 'text'],
      ['1.', 'Children are safe and well.', 'text'],
      ['-', 'a first point', 'item'],
    ]);
  });

  it('keeps every word, and each block knows its page', async () => {
    const { words, pages } = await readPdf(tinyPdf(['Inspection of Nowhere', '14. Children (all) are safe.']));
    expect(words).toEqual(['Inspection', 'of', 'Nowhere', '14.', 'Children', '(all)', 'are', 'safe.']);
    expect(pages).toBe(1);
    expect((await blocksOf(['Inspection of Nowhere 2023']))[0]).toMatchObject({ page: 1, hints: { pageStart: true } });
  });

  it('does not take an amount for a printed number', async () => {
    expect((await blocksOf(['3.5 million pounds were spent here']))[0]).toMatchObject({ marker: '' });
  });
});

it.each([
  ['pdf-empty', new Uint8Array()],
  ['pdf-is-html', new TextEncoder().encode('<html><body>Not found</body></html>')],
  ['pdf-not-a-pdf', new TextEncoder().encode('something else')],
  ['pdf-encrypted', encryptedPdf()],
  ['pdf-truncated', truncatedPdf()],
  ['pdf-only-pictures', tinyPdf([])],
])('%s is refused with a message that says what to do', async (rule, bytes) => {
  await expect(readPdf(bytes)).rejects.toMatchObject({ ruleId: rule, fatal: true });
  await expect(readPdf(bytes)).rejects.toThrow(/expected .+/u);
});
