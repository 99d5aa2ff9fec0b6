import { expect, test } from 'vitest';
import { checkedSettings, placeholdersIn } from './site-settings.ts';

const settings = {
  name: 'Pilcrow',
  address: 'https://reports.council.uk',
  base: '/pilcrow/',
  contact: 'reports@council.uk',
  code: 'https://code.council.uk/pilcrow',
};
const check = (more: object): unknown => checkedSettings({ ...settings, ...more }, 'content/site.yaml');

test('settings that say where the site is are taken as they are', () => {
  expect(check({})).toEqual(settings);
});

test.each([
  ['address', 'reports.council.uk'],
  ['address', 'https://council.uk/reports'],
  ['base', 'pilcrow'],
  ['contact', 'nobody'],
  ['code', 'ftp://council.uk'],
  ['nmae', 'Pilcrow'],
])('a wrong %s (%s) ends the build with the file, the name and what to do', (name, value) => {
  expect(() => check({ [name]: value })).toThrow(/^content\/site\.yaml: .*Correct it and build again\.$/u);
});

test('what nobody has filled in yet is told', () => {
  expect(placeholdersIn(settings)).toEqual([]);
  const shipped = { address: 'https://pilcrow.example', contact: 'a@pilcrow.example', code: 'https://x.example/y' };
  expect(placeholdersIn({ ...settings, ...shipped })).toEqual(['address', 'contact', 'code']);
});
