/** Draws cards as PNG, and remembers what it drew: an unchanged report costs nothing in the next build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { type Card, cardOf, SIZE } from './card.ts';
import { once } from '../domain/once.ts';

/** Raise it when a picture of the same card would look otherwise. */
const VERSION = 3;
const CACHE = '.cache/pictures';
const FACE = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const LETTERS = [...Array(0x17f - 0x20).keys()].map((at) => String.fromCodePoint(0x20 + at)).join('') + '¶‘’“”–—…';

/** The picture of a report, from the cache where it was drawn before. */
export async function pictureOf(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, card]))
    .digest('hex')
    .slice(0, 32);
  const file = join(CACHE, `${key}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const picture = await draw(card);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}

/** Text becomes outlines of the site's own face, so the picture is the same on every machine. */
export async function draw(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(cardOf(card) as unknown as Parameters<typeof satori>[0], { ...SIZE, fonts: [await face()] });
  return new Uint8Array(
    await sharp(Buffer.from(svg))
      .png({ palette: true, colours: 32, effort: 1, dither: 0, compressionLevel: 6 })
      .toBuffer(),
  );
}

/** The reading face in one weight, in the form that satori reads. */
const face = once((): Promise<Font> =>
  subsetFont(readFileSync(FACE), LETTERS, { targetFormat: 'sfnt', variationAxes: { wght: 450 } }).then(
    (data: Buffer) => ({ name: 'Source Serif 4', data, weight: 400 as const, style: 'normal' as const }),
  ),
);
