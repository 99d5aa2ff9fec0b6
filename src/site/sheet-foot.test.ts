import { expect, test } from 'vitest';
import { sheetFootStyle } from './sheet-foot.ts';

test('the address and the date stand in the foot of a sheet', () => {
  expect(sheetFootStyle('pilcrow.example/reports/x/ · 6 to 17 March 2023')).toContain(
    'content:"pilcrow.example/reports/x/ · 6 to 17 March 2023"',
  );
});

test('no text can end the string or the style element', () => {
  const style = sheetFootStyle('a"}</style><script>\\');
  expect(style).not.toMatch(/<|>/u);
  expect(style.match(/"/gu)).toHaveLength(2);
  expect(style).toContain('\\5c ');
});
