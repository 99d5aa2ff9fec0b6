import { expect, test } from 'vitest';
import { leadingName, teamAt } from './team.ts';

const two = ['Ann Sample', 'Ben O’Sample'];

test.each([
  ['Ann Sample and Ben O’Sample. Inspectors looked at plans.', two],
  ['Ann Sample, Her Majesty’s Inspector, and Ben O’Sample, Her Majesty’s Inspector. Inspectors looked.', two],
  ['Ann Sample, HMI, and Ben O’Sample, HMI.', two],
  ['Ann Sample HMI and Ben O’Sample HMI.', two],
  ['Ann Sample and Ben O’Sample, two of Her Majesty’s Inspectors. During the visit', two],
  ['Her Majesty’s Inspectors, Ann Sample and Ben O’Sample. Inspectors', two],
  ['Ann Sample (HMI) and Ben O’Sample (HMI designate).', two],
  ['Ann Sample, Her Majesty’s Inspector (HMI) Social Care, and Ben O’Sample, HMI Schools.', two],
  ['Ann Sample and Ben O’Sample, both of whom are Her Majesty’s Inspectors (HMI).', two],
  ['Ann Sample & Ben O’Sample', two],
  ['Ann Sample, Senior HMI, and Ben O’Sample, Ofsted Inspector.', two],
  [
    'Jenny- ellen Sample, Jo-Ann Thomson-Sample and Máire de Sample.',
    ['Jenny-ellen Sample', 'Jo-Ann Thomson-Sample', 'Máire de Sample'],
  ],
  ['Ann J. Sample and Ben O’Sample.', ['Ann J. Sample', 'Ben O’Sample']],
])('the names of "%s"', (text, names) => {
  expect(teamAt(text)).toEqual({ names, leads: [] });
});

test.each([
  ['lead inspector Ann Sample and team inspector Ben O’Sample.'],
  ['Ann Sample (lead inspector) and Ben O’Sample.'],
  ['Ann Sample, lead inspector, and Ben O’Sample, HMI.'],
  ['Ann Sample HMI, lead inspector, and Ben O’Sample HMI, team inspector.'],
  ['The lead inspector was Ann Sample, HMI, and the team inspector was Ben O’Sample.'],
])('whom "%s" calls lead', (text) => {
  expect(teamAt(text.replace(/^The /u, ''))).toEqual({ names: two, leads: ['Ann Sample'] });
});

test.each([
  ['inspectors from Ofsted and the Care Quality Commission.'],
  ['HMI Social Care'],
  ['Her Majesty’s Inspectors.'],
  ['Anytown University.'],
])('"%s" names nobody', (text) => {
  expect(teamAt(text).names).toEqual([]);
});

test('a second sentence is not of the team', () => {
  expect(teamAt('Ann Sample and Ben O’Sample. Cara Sample (designate) shadowed.').names).toEqual(two);
});

test('a title before a name and a rank behind it are no part of it', () => {
  expect(leadingName('Dr Ann Sample, Ofsted HMI Lead Inspector')).toBe('Ann Sample');
  expect(leadingName('Ann Sample HMI, Ofsted')).toBe('Ann Sample');
  expect(leadingName('Ofsted Lead Inspector')).toBeUndefined();
});
