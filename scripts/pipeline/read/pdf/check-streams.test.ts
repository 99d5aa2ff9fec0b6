import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedPdf, tinyPdf } from '../../../testing/tiny-pdf.ts';
import { checkStreams } from './check-streams.ts';
import { readWholePdf } from './read-whole-pdf.ts';

const fixture = (way: string): Uint8Array =>
  new Uint8Array(readFileSync(`scripts/fixtures-pdf/${way}/poole_2016-11-19_sif.pdf`));
const CONTENT = 'BT /F1 12 Tf 72 760 Td (Inspection of Nowhere and its services for children) Tj ET\n'.repeat(40);

/** The place of the packed content in `packedPdf`. */
function contentOf(bytes: Uint8Array): [start: number, end: number] {
  const file = Buffer.from(bytes).toString('latin1');
  return [file.indexOf('stream\n') + 7, file.indexOf('\nendstream')];
}

test.each(['tagged', 'untagged', 'office-tagged', 'office-untagged'])('a whole PDF (%s) is in no doubt', (way) => {
  expect(checkStreams(fixture(way))).toEqual({ damaged: [] });
});

test('a single flipped bit of a page’s content is told, with the page, unless it changes nothing', () => {
  const whole = packedPdf(CONTENT);
  const [start, end] = contentOf(whole);
  const place = fc.integer({ min: start, max: end - 1 });
  fc.assert(
    fc.property(place, fc.integer({ min: 0, max: 7 }), (at, bit) => {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      const { damaged } = checkStreams(bytes);
      // Between the text and its checksum stand a few bits that fill up a byte.
      if (damaged.length === 0) expect(inflateSync(bytes.subarray(start, end)).toString()).toBe(CONTENT);
      else expect(damaged).toEqual([{ why: expect.any(String), holdsText: true, page: 1 }]);
    }),
  );
});

test('a stream that does not say how it is packed is damaged', () => {
  const file = Buffer.from(packedPdf(CONTENT)).toString('latin1').replace('/Filter', '/Fi1ter');
  expect(checkStreams(new Uint8Array(Buffer.from(file, 'latin1'))).damaged).toHaveLength(1);
});

test('what unpacks to more than any report is refused before it takes the memory', async () => {
  const bomb = packedPdf(new Uint8Array(120e6).fill(32));
  expect(bomb.length).toBeLessThan(200_000);
  await expect(readWholePdf(bomb)).rejects.toMatchObject({ ruleId: 'pdf-too-large', fatal: true });
});

test.each([
  ['its table of objects is not where it says', (file: string) => file.replace(/startxref\n\d+/u, 'startxref\n7')],
  ['of 5 objects 4 have an end', (file: string) => file.replace('endobj', 'end0bj')],
  ['a stream does not end where it says', (file: string) => file.replace(/\/Length \d/u, '/Length 9')],
  ['it holds a hole of zeros', (file: string) => file.replace('/MediaBox [0 0 595 842]', '\0'.repeat(23))],
])('the skeleton is in doubt where %s', (doubt, damage) => {
  const file = Buffer.from(tinyPdf(['Inspection of Nowhere'])).toString('latin1');
  expect(checkStreams(new Uint8Array(Buffer.from(file, 'latin1')))).toEqual({ damaged: [] });
  expect(checkStreams(new Uint8Array(Buffer.from(damage(file), 'latin1'))).doubt).toBe(doubt);
});
