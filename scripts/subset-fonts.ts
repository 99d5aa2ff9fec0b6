/**
 * Cuts the reading face down to what English reports need and writes it to `src/assets/fonts`.
 * Run by hand when the set of characters or the package changes: `node scripts/subset-fonts.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const PACKAGE = 'node_modules/@fontsource-variable/source-serif-4/files';

/** ASCII and Latin-1 (names as Siân or Zoë), the quotes, dashes and signs that reports print. */
const CHARACTERS = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŠšŽžŸŴŵŶŷ‐‑–—―‘’‚“”„†‡•…‰′″‹›⁄€™−≤≥¹²³⁴⁵⁶⁷⁸⁹⁰' + 'ﬁﬂ';

/** The italic is rare: titles and emphasis, in one weight. */
const ITALIC = range(0x20, 0x7e) + 'éèêëïöüâàç£–—‘’“”…';

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
}

async function cut(
  style: 'normal' | 'italic',
  text: string,
  wght: number | { min: number; max: number },
): Promise<void> {
  const font = readFileSync(`${PACKAGE}/source-serif-4-latin-wght-${style}.woff2`);
  const cutFont = await subsetFont(font, text, { targetFormat: 'woff2', variationAxes: { wght } });
  const out = `src/assets/fonts/source-serif-4-${style === 'normal' ? 'roman' : 'italic'}.woff2`;
  writeFileSync(out, cutFont);
  console.log(out, cutFont.length);
}

await cut('normal', CHARACTERS, { min: 400, max: 650 });
await cut('italic', ITALIC, 400);
