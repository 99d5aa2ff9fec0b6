/** The site's sign as pictures for devices, drawn from the one SVG. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { colour } from '../../site/colours.ts';

const ICONS = {
  'any-192': [192, 1],
  'any-512': [512, 1],
  'maskable-512': [512, 0.7],
  'apple-180': [180, 0.9],
} as const;
const GROUND = colour('link').light;

export function getStaticPaths() {
  return Object.entries(ICONS).map(([icon, [size, part]]) => ({ params: { icon }, props: { size, part } }));
}

/** `part` of the width is the sign; the rest is a border that a device may cut off: no part of it is see-through. */
export const GET: APIRoute<{ size: number; part: number }> = async ({ props: { size, part } }) => {
  const inner = Math.round(size * part);
  const border = Math.round((size - inner) / 2);
  const sign = sharp(await readFile('public/icon.svg'), { density: (72 * inner) / 32 }).resize(inner, inner);
  const framed = sign.extend({ top: border, bottom: border, left: border, right: border, background: GROUND });
  const picture = border > 0 ? framed.flatten({ background: GROUND }) : framed;
  return new Response(new Uint8Array(await picture.png().toBuffer()), { headers: { 'Content-Type': 'image/png' } });
};
