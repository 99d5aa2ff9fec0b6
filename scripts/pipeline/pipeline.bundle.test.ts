/** The bundle of Redcar and Cleveland, as its three documents must come out. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Paragraph, ReportData } from '../../src/domain/report.ts';
import { anchorsOf, converted, paragraphAt, run } from '../testing/shipped.ts';

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
    expect(mdx[1]).toContain('<NoteRef to="note-2" first>²</NoteRef>');
    expect(anchorsOf(report, 'children-summary-')).toHaveLength(8);
    expect(paragraphAt(report, 'children-looked-after-in-this-area-2').text).toMatch(/\nfour young people ceased/u);
    expect(paragraphAt(report, 'children-looked-after-in-this-area-2').text).toContain('special quardianship orders');
    expect(report.paragraphs.some(({ text }) => text.includes('achie permanence'))).toBe(false);
  });

  test('of the 30 findings that end "(Recommendation)" those lead to one of their own part where one stands out', () => {
    const report = reports[1] as ReportData;
    const flagged = report.paragraphs.filter(({ flaggedRecommendation }) => flaggedRecommendation);
    expect(flagged).toHaveLength(30);
    for (const { number, recommendations = [], text } of flagged) {
      expect(text).toMatch(/\(Recommendation\)$/u);
      const part = Number(number) < 91 ? run(1, 13) : run(91, 98);
      expect(recommendations.length).toBeLessThanOrEqual(1);
      expect(part).toEqual(expect.arrayContaining(recommendations));
    }
    expect(flagged.filter(({ recommendations }) => recommendations !== undefined)).toHaveLength(20);
    expect(paragraphAt(report, 'p51').recommendations).toEqual(['p11']);
  });

  test('the plan has thirteen areas in fourteen rows, each cell whole, each linked both ways with what it answers', () => {
    const [, inspection, plan] = reports as [ReportData, ReportData, ReportData];
    expect(plan).toMatchObject({ dated: '2017-06-01', version: '5', title: 'Action Plan June 2017 Version 5' });
    const rows = plan.paragraphs.filter(({ kind }) => kind === 'action');
    expect(mdx[2], 'the header row is no paragraph').toMatch(
      /<Section id="actions"[^>]*>\n {2}<Columns>\n {4}- Area for Improvement\n(?: {4}- [A-Z][A-Za-z ]+\n){6} {2}<\/Columns>\n\n {2}<Action /u,
    );
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
