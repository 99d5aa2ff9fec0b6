import { expect, test } from 'vitest';
import { readThemeDecision, readThemes } from './read-themes.ts';
import { tagThemes } from './tag.ts';
import type { ThemeInput } from './theme-input.ts';

const themes = readThemes();
const decision = readThemeDecision();
const tag = (text: string, section = ''): string[] =>
  (tagThemes([{ text, section }], themes, [], decision)[0] ?? []).map(({ theme }) => theme);

test('a paragraph about private fostering is tagged so, with the words that carried it', () => {
  const input: ThemeInput = {
    text: 'The small number of privately fostered children are visited at the required frequency.',
    section: 'The experiences and progress of children who need help and protection: good',
  };
  const [tags] = tagThemes([input], themes, [], decision);
  expect(tags?.[0]).toMatchObject({ theme: 'private-fostering', matched: ['privately fostered'] });
});

test('the same words mean another theme beside other words', () => {
  expect(tag('Strategy meetings are timely and well attended by the police.')[0]).toBe('child-protection-enquiries');
  expect(tag('Return home interviews are offered to all children who go missing.')[0]).toBe('missing-children');
  expect(tag('Children who are missing education are tracked by an effective team.')[0]).toBe('missing-education');
});

test('a paragraph without any words has no theme', () => {
  expect(tag('')).toEqual([]);
  expect(tag('— 47 —')).toEqual([]);
});
