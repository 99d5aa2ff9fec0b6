import { expect, it } from 'vitest';
import { sifHeadingOf } from '../recognise/headings/sif-wordings.ts';
import type { AddressedNode, ReportTree, SectionNode } from '../tree/report-tree.ts';
import type { WordAccount } from './account.ts';
import { recommendationsExtent } from './recommendations-extent.ts';

function paragraphsFrom(start: number, texts: string[]): AddressedNode[] {
  return texts.map((value, index) => ({
    type: 'addressed',
    anchor: '',
    kind: 'paragraph',
    number: String(start + index),
    printed: `${start + index}.`,
    series: 0,
    page: 29,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    themes: [],
  }));
}

function section(role: SectionNode['role'], title: string, start: number, texts: string[]): SectionNode {
  const children = paragraphsFrom(start, texts);
  const heading: SectionNode['title'] = [{ type: 'text', value: title }];
  return { type: 'section', id: '', role, number: null, title: heading, depth: 3, parent: null, children };
}

function warnings(...sections: SectionNode[]): string[] {
  const report = { sections, facts: { byOfsted: true } } as unknown as ReportTree;
  return recommendationsExtent.check({ report, account: {} as WordAccount }).map(({ reason }) => reason);
}

const DEMANDS = ['Ensure that data from all partners is used.', 'Evaluate the learning and impact of training.'];
const FINDINGS = [
  'The Board is led effectively by an independent chair.',
  'Partnership work is effective and all partners are engaged.',
  'The Board has clear policies and procedures.',
];
const demands = section('recommendations', 'Areas for improvement', 103, DEMANDS);
const after = (title: string, start = 105): SectionNode => section('findings', title, start, FINDINGS);

it('recommendations that end where a heading known word for word begins are left alone', () => {
  expect(warnings(demands, after('Key strengths and weaknesses of the LSCB'))).toEqual([]);
  expect(warnings(demands, after('The local authority’s strengths'))).toEqual([]);
  expect(warnings(demands, after('Inspection findings – the Local Safeguarding Children Board'))).toEqual([]);
  expect(warnings(demands)).toEqual([]);
});

it('a heading in other words, behind which the numbers run on, is for a person to see', () => {
  const [warning, ...more] = warnings(demands, after('Key strengths and weaknesses of the Board of the county'));
  expect(warning).toMatch(/weaknesses of the Board of the county.*at 104; 105 follows/u);
  expect(more).toEqual([]);
  expect(warnings(demands, after('Key strengths and weaknesses of the Board of the county', 1))).toEqual([]);
});

it('statements at the end of the recommendations are findings whose heading was missed', () => {
  const overrun = section('recommendations', 'Areas for improvement', 103, [...DEMANDS, ...FINDINGS]);
  expect(warnings(overrun).join('')).toMatch(/3 statements at the end of the recommendations, from 105 on/u);
});

it('that there are none, a demand that begins as a statement, and one statement alone are no findings', () => {
  const texts = [
    'There are no areas for priority and immediate action.',
    'The Board should assess whether partners are engaged.',
    ...FINDINGS.slice(0, 2),
  ];
  expect(warnings(section('recommendations', 'Areas for improvement', 1, texts))).toEqual([]);
});

it('the strengths of an authority end its recommendations, with or without a colon', () => {
  expect(sifHeadingOf('The local authority has the following strengths:')).toMatchObject({ role: 'findings' });
  expect(sifHeadingOf('Children’s services in Newham requires improvement because:')).toMatchObject({
    role: 'summary',
  });
  expect(sifHeadingOf('The local authority has the following strengths: good plans and stable homes.')).toBeUndefined();
});
