import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { authority } from './authority.ts';
import { findAuthorities } from './find-authorities.ts';
import { findAuthority } from './find-authority.ts';

const directory = 'content/authorities';
const authorities = readdirSync(directory).map((file) =>
  authority.parse(parse(readFileSync(`${directory}/${file}`, 'utf8'))),
);
const slugOf = (printed: string): string | undefined => findAuthority(printed, authorities)?.slug;
const slugsIn = (text: string): string[] => findAuthorities(text, authorities).map(({ slug }) => slug);

/** Each form in which reports print a name. */
const PRINTED: [string, string][] = [
  ['Barnet', 'barnet'],
  ['Bolton Council', 'bolton'],
  ['Birmingham City Council', 'birmingham'],
  ['Derby City', 'derby'],
  ['Slough Borough Council', 'slough'],
  ['Tameside metropolitan borough', 'tameside'],
  ['Metropolitan Borough of Solihull', 'solihull'],
  ['Rotherham Metropolitan Borough Council', 'rotherham'],
  ['City of Bradford Metropolitan District Council', 'bradford'],
  ['City of Bradford Metropolitan Borough Council', 'bradford'],
  ['Bradford City of', 'bradford'],
  ['Bristol City of', 'bristol-city-of'],
  ['Bristol, City of', 'bristol-city-of'],
  ['Wakefield District Metropolitan Council', 'wakefield'],
  ['City of Westminster', 'westminster'],
  ['City of York Council', 'york'],
  ['City of London', 'city-of-london'],
  ['london corporation', 'city-of-london'],
  ['Royal Borough of Greenwich', 'greenwich'],
  ['The Royal Borough of Kensington and Chelsea', 'kensington-and-chelsea'],
  ['Royal Borough of Windsor and Maidenhead Council', 'windsor-and-maidenhead'],
  ['London Borough of Redbridge Council', 'redbridge'],
  ['London Borough of Hammersmith & Fulham', 'hammersmith-and-fulham'],
  ['Council of the Isles of Scilly', 'isles-of-scilly'],
  ['Isles of Scilly', 'isles-of-scilly'],
  ['Cheshire East Unitary Authority', 'cheshire-east'],
  ['Borough of Redcar and Cleveland', 'redcar-and-cleveland'],
  ['Redcar & Cleveland', 'redcar-and-cleveland'],
  ['Durham County Council', 'durham'],
  ['Hull', 'kingston-upon-hull-city-of'],
  ['Kingston Upon Hull City Council', 'kingston-upon-hull-city-of'],
  ['Newcastle', 'newcastle-upon-tyne'],
  ['East Riding', 'east-riding-of-yorkshire'],
  ['St. Helens', 'st-helens'],
  ['St Helens Metropolitan Borough Council', 'st-helens'],
  ['Southend-on-Sea city council', 'southend-on-sea'],
  ['Stockton–on–Tees', 'stockton-on-tees'],
  ['Dorset County Council', 'dorset'],
  ['Bournemouth Borough Council', 'bournemouth'],
  ['Borough of Poole', 'poole'],
  ['Bradford Children and Families Trust', 'bradford'],
  ['Birmingham Children’s Trust', 'birmingham'],
  ['Doncaster Children’s Services Trust', 'doncaster'],
  ['Together for Children', 'sunderland'],
  ['Inspection of Stockton-on-Tees local authority children’s services', 'stockton-on-tees'],
  ['Inspection of the Isle of Wight local authority children’s services', 'isle-of-wight'],
  ['Inspection of Bradford Children and Families Trust', 'bradford'],
  ['Inspection of Doncaster Metropolitan Borough Council children’s services', 'doncaster'],
  ["Havering Inspection of children's social care services", 'havering'],
  ['services Medway Council', 'medway'],
];

test.each(PRINTED)('"%s" is %s', (printed, slug) => {
  expect(slugOf(printed)).toBe(slug);
});

test('a name that fits none, or several, finds none', () => {
  for (const printed of ['', 'Council', 'London', 'Kingston', 'Cheshire', 'Lincoln', 'North', 'Yorkshire']) {
    expect(slugOf(printed), printed).toBeUndefined();
  }
  expect(slugOf('Nottingham County Council')).toBeUndefined();
  expect(slugOf('Achieving for Children')).toBeUndefined();
  expect(slugOf('Northamptonshire Children’s Trust')).toBeUndefined();
});

test('a name and the council’s own name find the authority, in capitals and small letters too', () => {
  for (const { slug, name, council } of authorities) {
    for (const printed of [name, council, council.toUpperCase(), name.toLowerCase()]) {
      expect(slugOf(printed), printed).toBe(slug);
    }
  }
});

test('a longer name is not taken for the shorter one in it', () => {
  expect(slugOf('North Lincolnshire')).toBe('north-lincolnshire');
  expect(slugsIn('the leaders of West Northamptonshire, South Tyneside and North East Lincolnshire')).toEqual([
    'west-northamptonshire',
    'south-tyneside',
    'north-east-lincolnshire',
  ]);
});

test('two authorities in one document are both found, in order', () => {
  expect(slugsIn('Northamptonshire Children’s Trust serves North Northamptonshire and West Northamptonshire')).toEqual([
    'north-northamptonshire',
    'west-northamptonshire',
  ]);
  expect(slugsIn('Cheshire East and Cheshire West and Chester')).toEqual([
    'cheshire-east',
    'cheshire-west-and-chester',
  ]);
});

test('words and other bodies of the same name are not taken for a council', () => {
  expect(slugsIn('Reading the file; Greater Manchester; Essex Police; children bury; New York; Mr Kent')).toEqual([]);
  expect(slugsIn('officers of Reading Borough Council and the Metropolitan Borough of Bury')).toEqual([
    'reading',
    'bury',
  ]);
});

test('any text at all is searched without harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      findAuthority(text, authorities);
      return findAuthorities(text, authorities).length <= text.length;
    }),
  );
});
