import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOfTexts, PART_UNIT, rangeOfPart, unpackPart } from '../layer/parts.ts';
import type { SearchRecord } from '../records.ts';
import { packTexts, storedTexts } from './texts.ts';

const record = (text: string, at: number): SearchRecord => ({
  anchor: `p${at}`,
  number: null,
  kind: 'paragraph',
  text,
  themes: [],
});

test('each part of a packed file of texts can be unpacked alone, and the file is an ordinary gzip file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 40 }),
      async (all) => {
        const texts = storedTexts(all.map(record));
        const { bytes, lengths } = packTexts(texts);
        expect(gunzipSync(bytes)).toEqual(Buffer.from(texts));
        const found: unknown[][] = [];
        for (const part of lengths.keys()) {
          const { from, to } = rangeOfPart(lengths, part);
          const alone = await unpackPart(new Uint8Array(bytes.subarray(from, to)));
          expect(alone).toEqual(partOfTexts(new Uint8Array(texts), part));
          found.push(...(JSON.parse(new TextDecoder().decode(alone)) as unknown[][]));
        }
        expect(found.map(([anchor, , , text]) => [anchor, text])).toEqual(
          all.map((text, at) => [`p${at}`, text.toWellFormed()]),
        );
        expect(rangeOfPart(lengths, lengths.length - 1).to).toBe(bytes.length - 10);
        expect(lengths.every((length) => Number.isInteger(length) && length > 0)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
  expect(PART_UNIT).toBe(16);
});
