import { expect, test } from 'vitest';
import { megabytes, roomInWords, sayKept } from './wording.ts';

test('sizes are said in megabytes, the smaller the more decimals; what is there is never said to be nothing', () => {
  const sizes = [0, 200, 40_000, 400_000, 1_250_000, 12_400_000];
  expect(sizes.map(megabytes)).toEqual(['0 MB', '0.01 MB', '0.04 MB', '0.4 MB', '1.3 MB', '12 MB']);
});

test('a set of which something is gone is not called ready', () => {
  expect(sayKept({ ready: true, wire: 1e6 })).toContain('Ready offline (1.0 MB)');
  expect(sayKept({ ready: false, wire: 1e6 })).toMatch(/^Not ready offline/u);
});

test('the browser’s promise is said as it was given', () => {
  expect(roomInWords(1e6, 5e9, true)).toContain('promised not to clear it');
  expect(roomInWords(1e6, 5e9, false)).toContain('may clear it');
});
