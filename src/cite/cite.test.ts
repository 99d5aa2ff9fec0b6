import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportData } from '../domain/report.ts';
import { fillCitation, quotation, STYLES, type Pinpoint, type Style } from './fill.ts';
import type { AuthorityNames } from './item.ts';
import { metaTags } from './meta-tags.ts';
import { citationTemplates } from './templates.ts';

const REDCAR = { authority: 'Redcar and Cleveland', council: 'Redcar and Cleveland Borough Council' };
const STOCKTON = { authority: 'Stockton-on-Tees', council: 'Stockton-on-Tees Borough Council' };

function cite(report: string, names: AuthorityNames, style: Style, pinpoint: Pinpoint): string {
  const data = reportData.parse(JSON.parse(readFileSync(`content/reports/${report}.json`, 'utf8')));
  const templates = citationTemplates(data, names, `https://pilcrow.example/reports/${report}/`);
  return fillCitation(templates, style, pinpoint, '2026-11-21');
}
const p12: Pinpoint = { anchor: 'p12', number: '12' };

test('an inspection report names authority, kind, days, paragraph and address', () => {
  expect(cite('stockton-on-tees/2023-03-ilacs', STOCKTON, 'plain', p12)).toBe(
    "Ofsted, Inspection of Stockton-on-Tees local authority children's services, ILACS inspection, inspected 6 to 17 March 2023, paragraph 12, https://pilcrow.example/reports/stockton-on-tees/2023-03-ilacs/#p12",
  );
});

test('a title that does not say the authority gets its name before it', () => {
  const names = { authority: 'Stoke-on-Trent', council: 'Stoke-on-Trent City Council' };
  expect(cite('stoke-on-trent/2019-02-ilacs', names, 'oscola', p12)).toBe(
    'Ofsted, Stoke-on-Trent: Inspection of children’s social care services (ILACS inspection, inspected 4 to 15 February 2019) para 12 <https://pilcrow.example/reports/stoke-on-trent/2019-02-ilacs/#p12> accessed 21 November 2026',
  );
});

test('Harvard: the reference, and the form in the running text', () => {
  expect(cite('stockton-on-tees/2023-03-ilacs', STOCKTON, 'harvard', p12)).toBe(
    'Ofsted (no date) Inspection of Stockton-on-Tees local authority children’s services. ILACS inspection, inspected 6 to 17 March 2023. Available at: https://pilcrow.example/reports/stockton-on-tees/2023-03-ilacs/#p12 (Accessed: 21 November 2026).\n\nIn the text: (Ofsted, no date, para. 12)',
  );
});

test('a letter is from one person to another', () => {
  const at = { anchor: 'letter-2', number: null };
  expect(cite('stockton-on-tees/2018-07-annual-engagement', STOCKTON, 'oscola', at)).toBe(
    'Letter from Cathryn Kirby to Martin Gray (Stockton-on-Tees: Annual engagement letter, 24 July 2018) <https://pilcrow.example/reports/stockton-on-tees/2018-07-annual-engagement/#letter-2> accessed 21 November 2026',
  );
  expect(cite('stockton-on-tees/2018-07-annual-engagement', STOCKTON, 'plain', at)).toMatch(
    /^Cathryn Kirby to Martin Gray, Stockton-on-Tees: Annual engagement letter, 24 July 2018, https/u,
  );
  expect(cite('stockton-on-tees/2018-07-annual-engagement', STOCKTON, 'ris', at)).toContain('A2  - Gray, Martin');
});

test('a council paper and an action plan are by the council', () => {
  const paper = cite('redcar-and-cleveland/2017-07-council-report', REDCAR, 'oscola', {
    anchor: 'p6.2.1',
    number: '6.2.1',
  });
  expect(paper).toBe(
    'Redcar and Cleveland Borough Council, Children and Families Service Improvement (Council report, 11 July 2017) para 6.2.1 <https://pilcrow.example/reports/redcar-and-cleveland/2017-07-council-report/#p6.2.1> accessed 21 November 2026',
  );
  const plan = cite('redcar-and-cleveland/2017-06-action-plan', REDCAR, 'bibtex', { anchor: 'action-7', number: null });
  expect(plan).toContain('author = {{Redcar and Cleveland Borough Council}}');
  expect(plan).toContain('#action-7}');
});

test('a letter in a list of references says to whom and on which day', () => {
  const at = { anchor: 'letter-2', number: null };
  expect(cite('stockton-on-tees/2018-07-annual-engagement', STOCKTON, 'harvard', at)).toMatch(
    /^Kirby, C\. \(2018\) Letter to Martin Gray, 24 July\. Stockton-on-Tees: Annual engagement letter\. Ofsted\. /u,
  );
  expect(cite('stockton-on-tees/2018-07-annual-engagement', STOCKTON, 'bibtex', at)).toContain(
    'howpublished = {Letter to {Martin} {Gray}}',
  );
});

test('an action plan is dated by its month and says its version once', () => {
  const at = { anchor: 'action-7', number: null };
  const style = (name: Style): string => cite('redcar-and-cleveland/2017-06-action-plan', REDCAR, name, at);
  expect(style('oscola')).toContain('Action Plan June 2017 Version 5 (Action plan, June 2017) <');
  expect(style('bibtex')).toMatch(/\tmonth = jun,\n\t(?!day)/u);
  expect(style('csl-json')).toContain('"date-parts":[[2017,6]]');
  expect(style('ris')).toContain('DA  - 2017/06//');
});

test('BibTeX: a key of its own, the institution, the macro of the month, the title in its own case', () => {
  const entry = cite('redcar-and-cleveland/2017-02-sif', REDCAR, 'bibtex', p12);
  expect(entry).toMatch(/^@techreport\{redcar-and-cleveland-2017-02-sif,/u);
  expect(entry).toMatch(/\tmonth = apr,\n\tday = \{7\},\n/u);
  for (const field of ['institution = {Ofsted}', 'note = {Paragraph 12}', 'urldate = {2026-11-21}']) {
    expect(entry).toContain(`\t${field},`);
  }
  expect(entry).toMatch(/title = \{\{Redcar and Cleveland: [^{}]+Safeguarding Children Board\}\},/u);
  expect(entry).not.toContain('howpublished');
});

test('a published report is dated by its publication', () => {
  const sif = cite('redcar-and-cleveland/2017-02-sif', REDCAR, 'oscola', p12);
  expect(sif).toContain('Ofsted, Redcar and Cleveland: Inspection of services for children in need');
  expect(sif).toContain('(Single inspection, 16 January to 9 February 2017, published 7 April 2017) para 12');
});

test('CSL-JSON and RIS are what citation managers read', () => {
  const [item] = JSON.parse(cite('redcar-and-cleveland/2017-02-sif', REDCAR, 'csl-json', p12)) as Record<
    string,
    unknown
  >[];
  expect(item).toMatchObject({
    type: 'report',
    issued: { 'date-parts': [[2017, 4, 7]] },
    author: [{ literal: 'Ofsted' }],
  });
  expect(item).toMatchObject({ accessed: { 'date-parts': [[2026, 11, 21]] } });
  expect(item?.['URL']).toMatch(/#p12$/u);
  const ris = cite('redcar-and-cleveland/2017-02-sif', REDCAR, 'ris', p12).split('\n');
  expect(ris[0]).toBe('TY  - RPRT');
  expect(ris).toContain('DA  - 2017/04/07/');
  expect(ris).toContain('ID  - redcar-and-cleveland-2017-02-sif');
  expect(ris).toContain('N1  - Paragraph 12');
  expect(ris).toContain('Y2  - 2026/11/21/');
  expect(ris.at(-1)?.trim()).toBe('ER  -');
});

test('no gap is left in any style, for a paragraph or for the whole report', () => {
  for (const report of ['stockton-on-tees/2018-07-annual-engagement', 'redcar-and-cleveland/2017-06-action-plan']) {
    for (const style of STYLES) {
      for (const pinpoint of [p12, { anchor: 'x-1', number: null }, { anchor: '', number: null }]) {
        expect(cite(report, REDCAR, style, pinpoint)).not.toMatch(/\{\{(?:number|anchor|accessed)|PILCROW[A-Z]|2001/u);
      }
      expect(cite(report, REDCAR, style, { anchor: '', number: null })).not.toContain('#');
    }
  }
});

test('every style names all inspectorates of a joint inspection', () => {
  const data = reportData.parse(
    JSON.parse(readFileSync('content/reports/stockton-on-tees/2023-03-ilacs.json', 'utf8')),
  );
  const joint = { ...data, kind: 'jtai' as const, partners: ['ofsted', 'cqc', 'hmicfrs', 'hmi-probation'] as const };
  const templates = citationTemplates(
    { ...joint, partners: [...joint.partners] },
    STOCKTON,
    'https://pilcrow.example/',
  );
  const cited = (style: Style): string => fillCitation(templates, style, p12, '2026-11-21');
  const names = [
    'Ofsted',
    'Care Quality Commission',
    'HM Inspectorate of Constabulary and Fire & Rescue Services',
    'HM Inspectorate of Probation',
  ];
  for (const style of STYLES)
    for (const name of names) expect(cited(style).replaceAll('\\&', '&'), style).toContain(name);
  expect(cited('ris').match(/^AU {2}- /gmu)).toHaveLength(4);
  expect(JSON.parse(cited('csl-json'))).toMatchObject([{ author: names.map((literal) => ({ literal })) }]);
  expect(
    metaTags(joint as never, STOCKTON, 'https://pilcrow.example/').filter(({ name }) => name === 'citation_author'),
  ).toEqual(names.map((content) => ({ name: 'citation_author', content })));
});

test('a quotation carries its citation', () => {
  expect(quotation('Children  are\nsafe. ', 'Ofsted, paragraph 3')).toBe('“Children are safe.” (Ofsted, paragraph 3)');
});

test('no style makes a year of publication of the days of an inspection', () => {
  const style = (name: Style): string => cite('stockton-on-tees/2023-03-ilacs', STOCKTON, name, p12);
  expect(style('bibtex')).not.toMatch(/^\t(?:year|date|month) = /mu);
  expect(style('bibtex')).toContain('type = {ILACS inspection, inspected 6 to 17 {March} 2023}');
  expect(style('ris')).not.toMatch(/^(?:PY|DA|Y1) {2}-/mu);
  expect(style('ris')).toContain('M3  - ILACS inspection, inspected 6 to 17 March 2023');
  const [item] = JSON.parse(style('csl-json')) as Record<string, unknown>[];
  expect(item).not.toHaveProperty('issued');
  expect(item).toMatchObject({
    'event-date': {
      'date-parts': [
        [2023, 3, 6],
        [2023, 3, 17],
      ],
    },
  });
});

test('a paper of a council that was not recognised has no author: none is made up', () => {
  const nobody = { authority: '', council: '' };
  const at = { anchor: 'p6.2.1', number: '6.2.1' };
  const texts = STYLES.map((style) => cite('redcar-and-cleveland/2017-07-council-report', nobody, style, at));
  expect(texts[0]).toMatch(/^Children and Families Service Improvement, Council report, 11 July 2017/u);
  for (const text of texts) {
    expect(text).toContain('Children and Families Service Improvement');
    expect(text).not.toMatch(/not recognised|undefined|^,|author = \{\{?\}|^AU {2}- *$|publisher = \{\{?\}/mu);
  }
});
