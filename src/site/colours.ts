/** The colours of the style sheets for what no style reaches: the bars of a device, the pictures of the app. */
import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** A colour in the light and in the dark, as `tokens.css` has it. */
export function colour(token: string): { light: string; dark: string } {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`, 'u').exec(tokens) ?? [];
  if (light === undefined || dark === undefined)
    throw new Error(`tokens.css has no colour --${token} for light and dark.`);
  return { light, dark };
}
