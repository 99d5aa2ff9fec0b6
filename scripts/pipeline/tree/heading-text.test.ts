import { expect, it } from 'vitest';
import { headingText } from './heading-text.ts';
import { phrasingOf } from '../structure/phrasing.ts';

it('the marker of a footnote is no part of a heading’s words', () => {
  const printed = [{ text: 'Information about this local authority area' }, { text: '2', superscript: true as const }];
  expect(headingText({ title: phrasingOf(printed) })).toBe('Information about this local authority area');
});

it('a figure that is no marker is', () => {
  expect(headingText({ title: phrasingOf([{ text: 'Outcome 1' }]) })).toBe('Outcome 1');
  expect(headingText({ title: null })).toBe('');
});
