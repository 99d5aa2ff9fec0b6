import { expect, test } from 'vitest';
import { definitionsIn } from './abbreviations.ts';

const spelt = (text: string): [string, string][] =>
  definitionsIn(text).map(({ abbreviation, expansion }) => [abbreviation, expansion]);

test.each([
  ['including special guardianship and Public Law Outline (PLO) practice', 'PLO', 'Public Law Outline'],
  ['contact with the multi-agency safeguarding hub (MASH) is', 'MASH', 'multi-agency safeguarding hub'],
  ['the local authority designated officers (LADOs) are', 'LADO', 'local authority designated officers'],
  ['not in education, employment or training (NEET)', 'NEET', 'not in education, employment or training'],
  ['child and adolescent mental health services (CAMHS)', 'CAMHS', 'child and adolescent mental health services'],
  ['special educational needs and/or disabilities (SEND)', 'SEND', 'special educational needs and/or disabilities'],
  [
    'The Children and Family Court Advisory and Support Service (Cafcass)',
    'Cafcass',
    'Children and Family Court Advisory and Support Service',
  ],
  ['the Director of Children’s Services (DCS)', 'DCS', 'Director of Children’s Services'],
  ['in the assessed and supported year in employment (ASYE)', 'ASYE', 'assessed and supported year in employment'],
  ['access to A Better Start (ABS)', 'ABS', 'A Better Start'],
  ['developed with the ‘Have a Voice’ (HAV) council', 'HAV', 'Have a Voice'],
  ['the Brent family ‘front door’ (BFFD)', 'BFFD', 'Brent family ‘front door’'],
])('"%s" spells out %s', (text, abbreviation, expansion) => {
  expect(spelt(text)).toEqual([[abbreviation, expansion]]);
});

test('brackets that spell nothing out are left alone', () => {
  for (const text of [
    'children are safe (Recommendation)',
    'the designated officer (LADO)',
    'a good plan. (PLO)',
    'the Board (A)',
    'an overall grade (GOOD)',
    'Public Law Outline; (PLO)',
  ]) {
    expect(spelt(text), text).toEqual([]);
  }
});
