import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('letters of all scripts stay, what a terminal acts on is spelled out', () => {
  expect(printable('Leeds – réport 報告 🙂.pdf')).toBe('Leeds – réport 報告 🙂.pdf');
  expect(printable('a\u001b]0;title\u0007\nb\u202e\ud800')).toBe('a\\u001b]0;title\\u0007\\u000ab\\u202e\\ud800');
});

test('no text at all has a control character left', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(printable(text))));
});
