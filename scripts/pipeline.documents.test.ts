/** The shipped documents, as they must come out: read from the sources, not from what was written before. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Paragraph, ReportData } from '../src/domain/report.ts';
import { convert } from './pipeline.ts';
import { dataOf, mdxOf, REFERENCE } from './testing/reference.ts';

async function converted(name: string): Promise<{ reports: ReportData[]; mdx: string[] }> {
  const bytes = readFileSync(`content/sources/${name}.txt`);
  const conversion = await convert({ path: `${name}.txt`, bytes }, REFERENCE);
  expect(conversion.messages.filter((message) => message.fatal)).toEqual([]);
  expect(conversion.words.lost).toBe(0);
  return { reports: dataOf(conversion), mdx: mdxOf(conversion) };
}

async function only(name: string): Promise<ReportData> {
  const { reports } = await converted(name);
  expect(reports).toHaveLength(1);
  return reports[0] as ReportData;
}

const grades = ({ judgements }: ReportData) => Object.fromEntries(judgements.map(({ area, grade }) => [area, grade]));
const paragraphAt = ({ paragraphs }: ReportData, anchor: string) =>
  paragraphs.find((paragraph) => paragraph.anchor === anchor) as Paragraph;
const anchorsOf = ({ paragraphs }: ReportData, start: string) =>
  paragraphs.map(({ anchor }) => anchor).filter((anchor) => anchor.startsWith(start));
const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `p${from + index}`);

test('Stockton-on-Tees 2023: five judgements, four improvements, paragraphs 1–47 in four graded sections', async () => {
  const report = await only('stockton-on-tees-2023-03-ilacs');
  expect(report).toMatchObject({
    id: '2023-03-ilacs',
    kind: 'ilacs-inspection',
    authority: 'stockton-on-tees',
    title: "Inspection of Stockton-on-Tees local authority children's services",
    inspected: [{ from: '2023-03-06', to: '2023-03-17' }],
    leadInspectors: ['Joanna Warburton'],
    numbers: { numbered: 47, first: 1, last: 47, missing: [], doubled: [] },
  });
  expect(new Set(Object.values(grades(report)))).toEqual(new Set(['requires-improvement']));
  expect(report.judgements.map(({ area }) => area)).toEqual([
    'leadership',
    'help-and-protection',
    'in-care',
    'care-leavers',
    'overall',
  ]);
  expect(report.improvements.map(({ anchor }) => anchor)).toEqual(['improve-1', 'improve-2', 'improve-3', 'improve-4']);
  const graded = report.sections.filter(({ role }) => role === 'judgement-area');
  expect(graded.map(({ id, grade }) => `${id}: ${grade}`)).toEqual([
    'help-and-protection: requires-improvement',
    'in-care: requires-improvement',
    'care-leavers: requires-improvement',
    'leadership: requires-improvement',
  ]);
  expect(anchorsOf(report, 'summary-')).toEqual(['summary-1', 'summary-2', 'summary-3']);
  expect(anchorsOf(report, 'p')).toEqual(run(1, 47));
  expect(paragraphAt(report, 'p4').text).toContain('an adult who works with children. The LADO');
  expect(paragraphAt(report, 'p20').text).toContain('more complex needs. A new build strategy');
});

test('Stoke-on-Trent 2019: four judgements, all inadequate, fifteen improvements, headings that say "is"', async () => {
  const report = await only('stoke-on-trent-2019-02-ilacs');
  expect(report).toMatchObject({
    id: '2019-02-ilacs',
    kind: 'ilacs-inspection',
    authority: 'stoke-on-trent',
    inspected: [{ from: '2019-02-04', to: '2019-02-15' }],
    leadInspectors: ['Neil Penswick'],
  });
  expect(grades(report)).toEqual({
    leadership: 'inadequate',
    'help-and-protection': 'inadequate',
    'in-care-and-care-leavers': 'inadequate',
    overall: 'inadequate',
  });
  expect(report.improvements).toHaveLength(15);
  expect(anchorsOf(report, 'p')).toEqual(run(1, 39));
  expect(report.sections.find(({ id }) => id === 'leadership')).toMatchObject({ grade: 'inadequate' });
});

test('South Tyneside 2022–23: a short inspection in two visits; paragraph 41, cut by a page break, is whole', async () => {
  const report = await only('south-tyneside-2022-12-ilacs-short');
  expect(report).toMatchObject({
    id: '2023-02-ilacs-short',
    kind: 'ilacs-short-inspection',
    authority: 'south-tyneside',
    inspected: [
      { from: '2022-12-05', to: '2022-12-09' },
      { from: '2023-02-14', to: '2023-02-15' },
    ],
    leadInspectors: ['Rebecca Quested'],
  });
  expect(new Set(Object.values(grades(report)))).toEqual(new Set(['inadequate', 'requires-improvement']));
  expect(report.judgements).toHaveLength(4);
  expect(report.improvements).toHaveLength(7);
  expect(anchorsOf(report, 'p')).toEqual(run(1, 47));
  expect(paragraphAt(report, 'p41').text).toMatch(/\p{L} not monitored or reviewed the care/u);
  expect(paragraphAt(report, 'p47').text).toContain('care leavers benefit from a range of themed workshops');
});

test('the letter of 24 July 2018: sender, recipient, meeting, and an address for each paragraph', async () => {
  const report = await only('stockton-on-tees-2018-07-annual-engagement');
  expect(report).toMatchObject({
    id: '2018-07-annual-engagement',
    kind: 'annual-engagement-letter',
    authority: 'stockton-on-tees',
    title: 'Annual engagement letter, 24 July 2018',
    dated: '2018-07-24',
    letter: { from: 'Cathryn Kirby', to: 'Martin Gray', meeting: '2018-07-16' },
    numbers: { numbered: 0, first: null, last: null },
  });
  expect(report.paragraphs.map(({ anchor }) => anchor)).toEqual(
    Array.from({ length: 14 }, (_, index) => `letter-${index + 1}`),
  );
  expect(paragraphAt(report, 'letter-12').text).toContain('You hope to see the impact of the edge of care');
});

describe('the bundle of Redcar and Cleveland', () => {
  let reports: ReportData[] = [];
  let mdx: string[] = [];
  beforeAll(async () => {
    ({ reports, mdx } = await converted('redcar-and-cleveland-2017-07-cabinet-bundle'));
  });

  test('is a council report, the whole, with two parts printed in it', () => {
    expect(reports.map(({ id, kind, partOf, parts }) => ({ id, kind, partOf, parts }))).toEqual([
      {
        id: '2017-07-council-report',
        kind: 'council-report',
        partOf: undefined,
        parts: ['2017-02-sif', '2017-06-action-plan'],
      },
      { id: '2017-02-sif', kind: 'sif-inspection', partOf: '2017-07-council-report', parts: undefined },
      { id: '2017-06-action-plan', kind: 'action-plan', partOf: '2017-07-council-report', parts: undefined },
    ]);
    expect(new Set(reports.map(({ authority }) => authority))).toEqual(new Set(['redcar-and-cleveland']));
  });

  test('the council report has sections 1–19, nested numbers, its table and its quotations', () => {
    const [report] = reports as [ReportData];
    expect(report).toMatchObject({
      title: 'Children and Families Service Improvement',
      dated: '2017-07-11',
      publisher: 'redcar-and-cleveland',
    });
    const top = report.sections.filter(({ depth, title }) => depth === 2 && title !== null);
    expect(top.map(({ title }) => Number.parseInt(title ?? '', 10))).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    );
    expect(paragraphAt(report, 'p6.2.1').text).toMatch(/^Identified Areas Of Strength\nThe inspection recognised/u);
    expect(anchorsOf(report, 'p5.')).toEqual([
      'p5.1',
      'p5.2',
      'p5.3',
      'p5.4',
      'p5.6',
      'p5.7',
      'p5.8',
      'p5.10',
      'p5.11',
      'p5.12',
    ]);
    expect(paragraphAt(report, 'p5.8').text).toContain(
      'Leadership, Management and Governance\tGood\tRequires Improvement',
    );
    expect(mdx[0]).toContain('> "The council operates in an ethos of integrity and respect');
    expect(paragraphAt(report, 'p8.1').text.split('\n')).toHaveLength(3);
  });

  test('the inspection has its judgements as printed, those of adoption, care leavers and the Board among them', () => {
    const report = reports[1] as ReportData;
    expect(report).toMatchObject({
      inspected: [{ from: '2017-01-16', to: '2017-02-09' }],
      published: '2017-04-07',
      leadInspectors: ['Graham Reiter'],
      publisher: 'ofsted',
      numbers: { numbered: 118, first: 1, last: 118, missing: [], doubled: [] },
    });
    expect(report.judgements.map(({ area, grade, printedGrade }) => [area, grade, printedGrade])).toEqual([
      ['overall', 'requires-improvement', 'require improvement to be Good'],
      ['help-and-protection', 'requires-improvement', 'Requires improvement'],
      ['in-care', 'good', 'Good'],
      ['adoption', 'good', 'Good'],
      ['care-leavers', 'good', 'Good'],
      ['leadership', 'requires-improvement', 'Requires improvement'],
      ['lscb', 'requires-improvement', 'requires improvement'],
    ]);
  });

  test('recommendations 1–13 and 91–98 and findings 14–90 and 99–118 are one series', () => {
    const report = reports[1] as ReportData;
    const recommendations = report.paragraphs.filter(({ kind }) => kind === 'recommendation');
    expect(recommendations.map(({ anchor }) => anchor)).toEqual([...run(1, 13), ...run(91, 98)]);
    expect(report.improvements.map(({ anchor }) => anchor)).toEqual([...run(1, 13), ...run(91, 98)]);
    const findings = report.paragraphs.filter(({ kind, number }) => kind === 'paragraph' && number !== null);
    expect(findings.map(({ anchor }) => anchor)).toEqual([...run(14, 90), ...run(99, 118)]);
    expect(paragraphAt(report, 'p23').text).toContain('The local authority is aware of and has taken steps');
    expect(paragraphAt(report, 'p34').text).toMatch(/hold professionals to account\. .*\(Recommendation\)$/u);
    expect(paragraphAt(report, 'p66').text).toContain('Adoptive families are invited');
  });

  test('it keeps the facts, the summary for children, the team and the footnotes', () => {
    const report = reports[1] as ReportData;
    const roles = new Set(report.sections.map(({ role }) => role));
    expect([...roles]).toEqual(
      expect.arrayContaining(['facts', 'children-summary', 'team', 'about', 'back-matter', 'findings']),
    );
    expect(report.footnotes.map(({ anchor, marker }) => [anchor, marker])).toEqual([
      ['note-1', '¹'],
      ['note-2', '²'],
    ]);
    expect(mdx[1]).toContain('<NoteRef to="note-2">²</NoteRef>');
    expect(anchorsOf(report, 'children-summary-')).toHaveLength(8);
    expect(paragraphAt(report, 'children-looked-after-in-this-area-2').text).toMatch(/\nfour young people ceased/u);
    expect(paragraphAt(report, 'children-looked-after-in-this-area-2').text).toContain('special quardianship orders');
    expect(report.paragraphs.some(({ text }) => text.includes('achie permanence'))).toBe(false);
  });

  test('the 30 findings that end "(Recommendation)" lead to recommendations of their own part', () => {
    const report = reports[1] as ReportData;
    const flagged = report.paragraphs.filter(({ flaggedRecommendation }) => flaggedRecommendation);
    expect(flagged).toHaveLength(30);
    for (const { number, recommendations = [], text } of flagged) {
      expect(text).toMatch(/\(Recommendation\)$/u);
      const part = Number(number) < 91 ? run(1, 13) : run(91, 98);
      expect(recommendations.length).toBeGreaterThan(0);
      expect(part).toEqual(expect.arrayContaining(recommendations));
    }
    expect(paragraphAt(report, 'p51').recommendations).toEqual(['p11']);
  });

  test('the plan has thirteen areas in fourteen rows, each cell whole, each linked both ways with what it answers', () => {
    const [, inspection, plan] = reports as [ReportData, ReportData, ReportData];
    expect(plan).toMatchObject({ dated: '2017-06-01', version: '5', title: 'Action Plan June 2017 Version 5' });
    const rows = plan.paragraphs.filter(({ kind }) => kind === 'action');
    expect(rows.map(({ number }) => number)).toEqual(
      [...'123456789', '10', '11', null, '12', '13'].map((each) => each),
    );
    for (const { cells = [] } of rows) {
      expect(cells.map(({ column }) => column)).toEqual([
        'Area for Improvement',
        'Required Actions',
        'Responsible Officer',
        'Completion Date',
        'Desired Outcome',
        'Success Criteria',
        'Reporting arrangements',
      ]);
    }
    const [, second] = rows as [Paragraph, Paragraph];
    expect(second.cells?.[1]?.text).toMatch(
      /utilised to monitor and review all current and newly identified Private Fostering arrangements\.$/u,
    );
    expect(second.cells?.[4]?.text).toMatch(
      /meet the child's welfare needs; All case records .* clear management oversight\.$/u,
    );
    expect(rows.at(-1)?.cells?.[4]?.text).toMatch(
      /Effective care planning will be in place and address any drift and delay\.$/u,
    );
    const answered = rows.map(({ answers }) => answers?.map(({ report, anchor }) => `${report}#${anchor}`).join());
    expect(answered).toEqual([...run(1, 11), 'p11', 'p12', 'p13'].map((anchor) => `2017-02-sif#${anchor}`));
    expect(paragraphAt(inspection, 'p11').answers).toHaveLength(2);
    expect(inspection.paragraphs.filter(({ answers }) => answers)).toHaveLength(13);
  });
});
