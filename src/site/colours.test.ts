import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colour } from './colours.ts';

test('a colour is the one of the style sheet, in the light and in the dark', () => {
  expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(
    `--paper: light-dark(${colour('paper').light}, ${colour('paper').dark});`,
  );
});

test('a colour that the style sheet does not have stops the build', () => {
  expect(() => colour('no-such')).toThrow('tokens.css has no colour --no-such');
});

test('the sign is drawn in the colours of the style sheet', () => {
  const used = readFileSync('public/icon.svg', 'utf8').match(/#[0-9a-f]{6}/gu);
  expect(used).toEqual([colour('link').light, colour('paper').light]);
});
