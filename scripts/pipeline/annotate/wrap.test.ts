import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { pieceOf } from '../tree/draft.ts';
import type { AddressedNode, ReportTree } from '../tree/report-tree.ts';
import { addAbbreviations } from './add-abbreviations.ts';
import { addReferences } from './references.ts';
import { wrapTexts } from './wrap.ts';

function paragraph(number: number, text: string): AddressedNode {
  return {
    type: 'addressed',
    anchor: `p${number}`,
    kind: 'paragraph',
    number: String(number),
    printed: `${number}.`,
    series: 0,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    themes: [],
  };
}

function reportOf(texts: readonly string[]): ReportTree {
  const children = texts.map((text, index) => paragraph(index + 1, text));
  const section = {
    type: 'section',
    id: 's',
    role: 'findings',
    number: null,
    title: null,
    depth: 2,
    parent: null,
  } as const;
  const facts = {
    kind: 'sif-inspection',
    framework: 'sif',
    inspected: [],
    inspectors: [],
    leadInspectors: [],
    judgements: [],
  } as const;
  return {
    id: '2017-02-sif',
    authority: 'leeds',
    otherAuthorities: [],
    facts: {
      ...facts,
      inspected: [],
      inspectors: [],
      leadInspectors: [],
      judgements: [],
      licence: 'not-stated',
      byOfsted: true,
    },
    sections: [{ ...section, children }],
    abbreviations: [],
    source: [],
    notes: [],
    format: 'text',
    messages: [],
  };
}

const rootOf = (report: ReportTree): Root => ({
  type: 'root',
  children: report.sections.flatMap(({ children }) => (children as AddressedNode[]).flatMap((each) => each.children)),
});

function annotated(texts: readonly string[]): ReportTree {
  const report = reportOf(texts);
  addReferences(report, { type: 'bundle', children: [report] });
  addAbbreviations(report);
  return report;
}

function elementsOf(tree: Nodes): string[] {
  const found: string[] = [];
  visit(tree, 'mdxJsxTextElement', (node) => {
    const attributes = node.attributes.map((each) => ('name' in each ? `${each.name}=${String(each.value)}` : ''));
    found.push(`${node.name} ${attributes.join(' ')}: ${toString(node)}`);
  });
  return found;
}

const PHRASES = [
  'the Public Law Outline (PLO)',
  'PLO',
  'IROs',
  'independent reviewing officers (IROs)',
  '(paragraphs 1 and 2)',
  'paragraph 3',
  'focused visit in May 2019',
  'Appendix 1',
  '<script>',
  '{x}',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PHRASES), fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.join(' '));

test('whatever is marked, no letter of the text changes', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (texts) => {
      const before = rootOf(reportOf(texts)).children.map((each) => toString(each));
      expect(rootOf(annotated(texts)).children.map((each) => toString(each))).toEqual(before);
    }),
  );
});

test('marks at any places, overlapping or not, leave the text as it is', () => {
  const mark = fc.record({
    start: fc.nat(20),
    end: fc.nat(25),
    element: fc.constant('Ref' as const),
    attributes: fc.constant({}),
  });
  fc.assert(
    fc.property(fc.string(), fc.array(mark), (text, marks) => {
      const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
      wrapTexts(tree, () => marks.filter(({ end }) => end <= text.length));
      expect(toString(tree)).toBe(text);
    }),
  );
});

test('an abbreviation is marked from where it is spelt out, once in each paragraph', () => {
  const report = annotated(['PLO and the Public Law Outline (PLO), then PLO.', 'The PLO and the PLO; PLOT', 'IROs']);
  expect(elementsOf(rootOf(report))).toEqual([
    'Abbr expansion=Public Law Outline: PLO',
    'Abbr expansion=Public Law Outline: PLO',
  ]);
  expect(report.abbreviations).toEqual([{ abbreviation: 'PLO', expansion: 'Public Law Outline', anchor: 'p1' }]);
});

test('a pointer becomes a link only where what it names is there', () => {
  const report = annotated([
    'See paragraphs 2 and 9, paragraph 1 and recommendation 2.',
    'A focused visit in May 2019.',
  ]);
  expect(elementsOf(rootOf(report))).toEqual([
    'Ref to=p2: 2',
    'DocumentRef kind=focused-visit date=2019-05: focused visit in May 2019',
  ]);
});

test('an appendix is the part of the bundle only where the whole names as many as it has', () => {
  const whole = { ...reportOf(['attached as Appendix 2.']), parts: ['2017-02-sif', '2017-06-action-plan'] };
  const block = (value: string): ReportTree['source'][number] => {
    const { node } = pieceOf({ type: 'block', shape: 'text', value, runs: [], marker: '', depth: 0, hints: {} });
    return { block: node as ReportTree['source'][number]['block'], furniture: undefined, stream: 'text' };
  };
  addReferences(whole, { type: 'bundle', children: [whole] });
  expect(elementsOf(rootOf(whole))).toEqual([]);
  whole.source = [block('17.1 Appendix 1: the report'), block('Appendix 2: the plan')];
  addReferences(whole, { type: 'bundle', children: [whole] });
  expect(elementsOf(rootOf(whole))).toEqual(['DocumentRef report=2017-06-action-plan: Appendix 2']);
});
