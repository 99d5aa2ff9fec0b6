/** The site's sign as pictures for devices, drawn from the one SVG. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

const ICONS = { 'any-192': [192, 1], 'any-512': [512, 1], 'maskable-512': [512, 0.7] } as const;

export function getStaticPaths() {
  return Object.entries(ICONS).map(([icon, [size, part]]) => ({ params: { icon }, props: { size, part } }));
}

/** `part` of the width is the sign; the rest is a border that a device may cut off. */
export const GET: APIRoute<{ size: number; part: number }> = async ({ props: { size, part } }) => {
  const inner = Math.round(size * part);
  const border = Math.round((size - inner) / 2);
  const sign = sharp(await readFile('public/icon.svg'), { density: (72 * inner) / 32 }).resize(inner, inner);
  const framed = sign.extend({ top: border, bottom: border, left: border, right: border, background: '#0a5866' });
  return new Response(new Uint8Array(await framed.png().toBuffer()), { headers: { 'Content-Type': 'image/png' } });
};
