import { expect, it } from 'vitest';
import type { AddressedNode, ReportTree, SectionNode } from '../tree/report-tree.ts';
import { addAnchors } from './anchors.ts';

const addressed = (kind: AddressedNode['kind']): AddressedNode => ({
  type: 'addressed',
  anchor: '',
  kind,
  number: null,
  printed: '',
  series: 0,
  children: [],
  themes: [],
});

it.each([
  ['priority-action', 'priority-actions', 'priority'],
  ['improvement', 'improvements', 'improve'],
] as const)('the first point (%s) has the number 1, whatever text leads to it', (kind, role, id) => {
  const children = [addressed('paragraph'), addressed(kind), addressed('paragraph'), addressed(kind)];
  const section: SectionNode = {
    type: 'section',
    id,
    role,
    number: null,
    title: null,
    depth: 2,
    parent: null,
    children,
  };
  addAnchors({ sections: [section] } as unknown as ReportTree);
  expect(children.map(({ anchor }) => anchor)).toEqual([`${id}-text-1`, `${id}-1`, `${id}-text-2`, `${id}-2`]);
});
