/** The tables of what reports are joined by: authorities and themes. */
import { allAuthorities } from '../library/authorities.ts';
import { themesByGroup } from '../library/themes.ts';
import { authorityAddress, themeAddress } from '../site/address.ts';
import type { Table } from './table.ts';

export const authorities: Table = {
  name: 'authorities',
  title: 'Authorities',
  about: 'A row for each authority, with its codes, its region and its statistical neighbours.',
  columns: ['authority', 'authority_name', 'council', 'region', 'dfe_code', 'ons_code', 'neighbours', 'address'],
  key: ['authority'],
  foreign: [],
  rows: (absolute) =>
    allAuthorities().map(({ slug, name, council, region, codes, statisticalNeighbours }) => ({
      authority: slug,
      authority_name: name,
      council,
      region,
      dfe_code: codes.dfe,
      ons_code: codes.ons,
      neighbours: statisticalNeighbours.join(' '),
      address: absolute(authorityAddress(slug)),
    })),
};

export const themes: Table = {
  name: 'themes',
  title: 'Themes',
  about: 'A row for each theme that paragraphs are tagged with.',
  columns: ['theme', 'theme_name', 'theme_group', 'theme_about', 'address'],
  key: ['theme'],
  foreign: [],
  rows: (absolute) =>
    themesByGroup().flatMap(({ group, themes: inGroup }) =>
      inGroup.map(({ id, title, about }) => ({
        theme: id,
        theme_name: title,
        theme_group: group.title,
        theme_about: about,
        address: absolute(themeAddress(id)),
      })),
    ),
};
