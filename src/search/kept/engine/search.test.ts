import { expect, test } from 'vitest';
import { ask, places } from '../../sample.ts';

test('an abbreviation and its expansion find each other', async () => {
  expect(await places('LADO')).toEqual(expect.arrayContaining(['halton#p1', 'hull#p1']));
  expect(await places('local authority designated officer')).toEqual(expect.arrayContaining(['halton#p1', 'hull#p1']));
});

test('words of other years are found, and the answer says so; for one’s own words only, they are not', async () => {
  const answer = await ask('children in care ');
  expect(answer.widened).toEqual(['looked after children']);
  expect(await places('children in care ')).toContain('hull#p2');
  expect(await places('"children in care" ', { widen: false })).toEqual(['halton#p2']);
});

test('a word is found as it is being typed', async () => {
  expect(await places('dent')).toEqual(['hull#p2']);
});

test('an exact phrase is in the text word for word', async () => {
  expect(await places('"see a dentist"')).toEqual(['hull#p2']);
  expect(await places('"see the dentist"')).toEqual([]);
});

test('of an exact phrase only the paragraphs that have it are counted', async () => {
  const answer = await ask('"children in care"', { widen: false });
  expect([answer.found, ...answer.perReport]).toEqual([1, ['halton/2020-03-ilacs', 1]]);
  expect((await ask('"care in children"')).found).toBe(0);
});

test('both halves of a hyphenated word are found apart and in one', async () => {
  expect(await places('wellbeing ')).toEqual(['halton#p3']);
  expect(await places('agency ')).toEqual(['halton#p3']);
});

test('the name of an authority leads to its paragraphs', async () => {
  expect((await places('Hull dentist '))[0]).toBe('hull#p2');
});

test('filters leave what they say, and each counts what the others leave', async () => {
  const answer = await ask('children ', { filters: { framework: ['sif'] } });
  expect(answer.hits.map(({ report }) => report.a)).toEqual(['hull']);
  expect(answer.counts.framework.get('ilacs')).toBeGreaterThan(0);
  expect(answer.counts.authority.get('halton')).toBeUndefined();
});

test('a scope leaves one authority or one report', async () => {
  expect(await places('children ', { scope: 'halton/2020-03-ilacs' })).toEqual(['halton#p2']);
  expect(await places('children ', { scope: 'hull' })).toEqual(['hull#p2']);
});

test('by date, the newest comes first', async () => {
  const dates = (await ask('children ', { sort: 'date' })).hits.map(({ report }) => report.date);
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('a word that stands nowhere does not hide what the others find; it is named, and nothing has everything', async () => {
  const answer = await ask('dentist zzzzz ');
  expect(answer.hits.map(({ report, anchor }) => `${report.a}#${anchor}`)).toEqual(['hull#p2']);
  expect(answer.unknown).toEqual(['zzzzz']);
  expect(answer.complete).toBe(0);
  expect((await ask('"zzzzz" dentist')).found).toBe(0);
});

test('what has everything is counted among what the filters leave', async () => {
  expect((await ask('children dentist ')).complete).toBe(1);
  const filtered = await ask('children dentist ', { filters: { framework: ['ilacs'] } });
  expect([filtered.found > 0, filtered.complete]).toEqual([true, 0]);
});

test('one’s own words come before a rarer name for the same', async () => {
  expect((await places('children in care '))[0]).toBe('halton#p2');
  expect((await places('looked after children '))[0]).toBe('hull#p2');
});

test('in order of date a newer paragraph with a part of the query does not come before the one that has all', async () => {
  expect(await places('children dentist ', { sort: 'date' })).toEqual(['hull#p2']);
  expect(await places('children dentist ')).toContain('halton#p2');
});
