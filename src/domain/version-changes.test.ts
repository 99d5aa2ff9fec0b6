import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, type AddressedText } from './version-changes.ts';

const text = (...paragraphs: [string, string][]) => ({
  sections: [],
  footnotes: [],
  paragraphs: paragraphs.map(([anchor, words]) => ({ anchor, text: words })) as never,
});

test('two readings of the same words have no changes, however the lines are broken', () => {
  expect(changesBetween(text(['p1', 'Children are safe.']), text(['p1', 'Children\nare  safe.']))).toEqual([]);
});

test('a paragraph with other words is reworded', () => {
  const changes = changesBetween(text(['p1', 'Most children are safe.']), text(['p1', 'Many children are safe.']));
  expect(changes).toEqual([
    {
      is: 'reworded',
      before: { anchor: 'p1', text: 'Most children are safe.' },
      after: { anchor: 'p1', text: 'Many children are safe.' },
    },
  ]);
});

test('a paragraph put in is new, and those after it have the same words under other numbers', () => {
  const before = text(['p1', 'Children are safe.'], ['p2', 'Staff are proud.'], ['p3', 'Plans are late.']);
  const after = text(
    ['p1', 'Children are safe.'],
    ['p2', 'Leaders know this.'],
    ['p3', 'Staff are proud.'],
    ['p4', 'Plans are often late.'],
  );
  expect(changesBetween(before, after).map((each) => [each.is, anchorsOf(each)])).toEqual([
    ['added', ['p2']],
    ['renumbered', ['p2', 'p3']],
    ['reworded', ['p3', 'p4']],
  ]);
});

test('another paragraph under an old number is one gone and one new', () => {
  const changes = changesBetween(text(['p1', 'Children are safe now.']), text(['p1', 'Plans of the council wait.']));
  expect(changes.map(({ is }) => is)).toEqual(['removed', 'added']);
});

test('every place of both versions is either told of or the same under the same anchor', () => {
  const places = fc.uniqueArray(fc.tuple(fc.stringMatching(/^p[1-9]$/u), fc.lorem({ maxCount: 5 })), {
    selector: ([anchor]) => anchor,
  });
  fc.assert(
    fc.property(places, places, (old, now) => {
      const changes = changesBetween(text(...old), text(...now));
      const [told, toldNow] = [changes.flatMap(beforeOf), changes.flatMap(afterOf)];
      const same = old.filter(([anchor]) => !told.some((each) => each.anchor === anchor));
      for (const place of same) expect(now).toContainEqual(place);
      expect(toldNow.length + same.length).toBe(now.length);
    }),
  );
});

const beforeOf = (change: ReturnType<typeof changesBetween>[number]): AddressedText[] =>
  'before' in change ? [change.before] : [];
const afterOf = (change: ReturnType<typeof changesBetween>[number]): AddressedText[] =>
  'after' in change ? [change.after] : [];
const anchorsOf = (change: ReturnType<typeof changesBetween>[number]): string[] =>
  [...beforeOf(change), ...afterOf(change)].map(({ anchor }) => anchor);
