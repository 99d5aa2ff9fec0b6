/** The tags of the shipped reports, read by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportData, type Paragraph, type ReportData } from '../../../../src/domain/report.ts';
import { readThemeDecision, readThemes } from './read-themes.ts';
import { tagThemes } from './tag.ts';

const read = (name: string): ReportData =>
  reportData.parse(JSON.parse(readFileSync(`content/reports/${name}.json`, 'utf8')));
const stockton = read('stockton-on-tees/2023-03-ilacs');
const redcar = read('redcar-and-cleveland/2017-02-sif');
const stoke = read('stoke-on-trent/2019-02-ilacs');
const southTyneside = read('south-tyneside/2023-02-ilacs-short');
const themes = readThemes();
const decision = readThemeDecision();

function tagged(report: ReportData, anchor: string): string[] {
  const found = report.paragraphs.find((paragraph) => paragraph.anchor === anchor) as Paragraph;
  const section = report.sections.find(({ id }) => id === found.section);
  const input = { text: found.text, section: section?.title ?? '', ...(section?.area && { area: section.area }) };
  return (tagThemes([input], themes, [], decision)[0] ?? []).map(({ theme }) => theme);
}

/** The themes that a reader finds in the paragraph, the primary first; others do not belong there. */
const READ_BY_HAND: [string, ReportData, string, string[]][] = [
  ['waits for partners after an early help assessment', stockton, 'p1', ['early-help']],
  ['contacts and referrals to the hub', stockton, 'p2', ['front-door']],
  [
    'strategy meetings, domestic abuse, and the night team beside them',
    stockton,
    'p3',
    ['child-protection-enquiries', 'emergency-duty', 'domestic-abuse'],
  ],
  ['the designated officer', stockton, 'p4', ['allegations-against-adults']],
  ['disruption and the exploitation panel', stockton, 'p10', ['exploitation']],
  ['return home interviews: of going missing, not of reunification', stockton, 'p11', ['missing-children']],
  ['off the school roll and taught at home: not missing from home', stockton, 'p12', ['missing-education']],
  ['homeless at 16: not care leavers’ housing', stockton, 'p13', ['homeless-young-people']],
  ['private fostering: not foster carers', stockton, 'p14', ['private-fostering']],
  ['homes without registration', stockton, 'p17', ['placements']],
  ['foster carers recruited and supported', stockton, 'p18', ['fostering']],
  ['exploited, and missing beside it in a clause of its own', stockton, 'p27', ['exploitation', 'missing-children']],
  ['the virtual school', stockton, 'p29', ['education']],
];

describe('a dozen paragraphs, read by hand', () => {
  test.each(READ_BY_HAND)('%s', (_, report, anchor, expected) => {
    expect(tagged(report, anchor)).toEqual(expected);
  });
});

test.each([stockton, redcar, stoke, southTyneside])('every tag of $authority, $id can be asked why', (report) => {
  const tags = report.paragraphs.flatMap(({ text, themes }) => themes.map((tag) => ({ ...tag, text })));
  expect(tags.length).toBeGreaterThan(50);
  for (const { text, matched } of tags) {
    expect(matched.length).toBeGreaterThan(0);
    for (const words of matched) expect(text.replace(/\s+/gu, ' ')).toContain(words);
  }
});

test('the title page and the small print carry no theme', () => {
  const silent = new Set(
    stockton.sections.filter(({ role }) => role === 'cover' || role === 'back-matter').map(({ id }) => id),
  );
  const there = stockton.paragraphs.filter(({ section }) => silent.has(section));
  expect(there.flatMap((paragraph) => paragraph.themes)).toEqual([]);
});
