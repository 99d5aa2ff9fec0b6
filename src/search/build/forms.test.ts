import { expect, test } from 'vitest';
import { formTest, type FormsOfStem } from '../layer/forms.ts';
import type { SearchRecord } from '../records.ts';
import { formShards } from './forms.ts';

const record = (text: string): SearchRecord => ({ anchor: 'p1', number: '1', kind: 'paragraph', themes: [], text });

/** Where a word stands in exactly this form: places in the paragraphs, of which `stem` has any form. */
function standsAt(
  texts: string[],
  stem: string,
  word: string,
  places: [paragraph: number, place: number][],
): boolean[] {
  const shards = formShards(texts.map(record));
  const forms = shards.find((shard) => Object.hasOwn(shard, stem))?.[stem] as FormsOfStem;
  return places.map(([paragraph, place]) => formTest(forms, word)(paragraph, place));
}

test('a form is told from others of its stem', () => {
  const texts = ['visits and visits', 'a visit'];
  expect(standsAt(texts, 'visit', 'visits', [[0, 0], [0, 2], [1, 1]])).toEqual([true, true, false]); // prettier-ignore
  expect(standsAt(texts, 'visit', 'visit', [[0, 0], [1, 1]])).toEqual([false, true]); // prettier-ignore
});

test('a part of a longer word is no word of its own, whatever Pagefind makes of it', () => {
  const texts = ['services for services', 'the service3 and CareLink', 'good care'];
  expect(standsAt(texts, 'servic', 'services', [[0, 0], [1, 1]])).toEqual([true, false]); // prettier-ignore
  expect(standsAt(texts, 'care', 'care', [[1, 3], [2, 1]])).toEqual([false, true]); // prettier-ignore
});

test('a stroke between spaces takes no place', () => {
  expect(standsAt(['visits – and a visit'], 'visit', 'visit', [[0, 3]])).toEqual([true]);
});
