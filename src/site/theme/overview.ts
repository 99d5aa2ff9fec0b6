/** What stands at the head of a theme: how often and where it is raised, what is asked to improve, what it goes with. */
import { GRADES, GRADE_NAMES } from '../../domain/judgement.ts';
import { FRAMEWORK_NAMES, FRAMEWORKS } from '../../domain/kind.ts';
import { REGIONS } from '../../domain/authority.ts';
import { authorityNamed } from '../../library/authorities.ts';
import { allReports } from '../../library/reports.ts';
import { dateOf } from '../../library/report-facts.ts';
import { findingsOf, themeNamed, type Theme } from '../../library/themes.ts';
import { barsOf } from '../../charts/bars.ts';
import type { Drawing } from '../../charts/drawing.ts';
import type { Finding } from '../../library/finding.ts';
import { gradeOfParagraph } from './paragraph-grade.ts';
import { relatedThemes, themeCounts, type Everywhere } from './related.ts';
import { perHundred, populationOf, tally, type TallyKey, type Population, type Tally } from './tally.ts';
import { once } from '../../domain/once.ts';

/** A chart and the table behind it. */
export interface Chart {
  id: string;
  title: string;
  tallies: Tally[];
  drawing: Drawing;
}

export interface Overview {
  charts: Chart[];
  related: { theme: Theme; together: number }[];
}

interface Aspect {
  id: string;
  title: string;
  kind: TallyKey;
  labels: (everything: readonly Finding[]) => string[];
}

const yearOf: TallyKey = ({ report }) => dateOf(report)?.slice(0, 4);
const gradeName: TallyKey = ({ report, paragraph }) => {
  const grade = gradeOfParagraph(report, paragraph);
  return grade && GRADE_NAMES[grade];
};

const ASPECTS: readonly Aspect[] = [
  {
    id: 'year',
    title: 'By year of inspection',
    kind: yearOf,
    labels: (all) => [...new Set(all.map(yearOf))].filter((year) => year !== undefined).sort(),
  },
  {
    id: 'grade',
    title: 'By grade of the part it stands in',
    kind: gradeName,
    labels: () => GRADES.map((grade) => GRADE_NAMES[grade]),
  },
  {
    id: 'framework',
    title: 'By framework',
    kind: ({ report }) => FRAMEWORK_NAMES[report.framework],
    labels: () => FRAMEWORKS.map((framework) => FRAMEWORK_NAMES[framework]),
  },
  {
    id: 'region',
    title: 'By region',
    kind: ({ report }) => authorityNamed(report.authority).region,
    labels: () => [...REGIONS],
  },
];

interface Everything {
  everywhere: Everywhere;
  populations: Map<string, { labels: string[]; population: Population }>;
}

/** Every paragraph that carries a theme, counted once per build. */
const everything = once((): Everything => {
  const findings = allReports().flatMap((report) =>
    report.paragraphs.filter(({ themes }) => themes.length > 0).map((paragraph) => ({ report, paragraph })),
  );
  const populations = new Map(
    ASPECTS.map(({ id, kind, labels }) => [id, { labels: labels(findings), population: populationOf(kind, findings) }]),
  );
  const themes = themeCounts(findings.map(({ paragraph }) => paragraph));
  return { everywhere: { paragraphs: findings.length, themes }, populations };
});

function chartOf({ id, title, kind }: Aspect, found: readonly Finding[], all: Everything): Chart {
  const { labels = [], population = new Map() } = all.populations.get(id) ?? {};
  const tallies = tally(labels, populationOf(kind, found), population);
  const bars = tallies.map((each) => ({ label: shortLabel(each.label), value: perHundred(each) }));
  return { id, title, tallies, drawing: barsOf(id, title, bars) };
}

/** A label without its years or its second name: there is little room. */
const shortLabel = (label: string): string => label.replace(/ \(.*|, .*/u, '');

/** The overview of a theme. */
export function overviewOf(theme: string): Overview {
  const all = everything();
  const found = findingsOf(theme);
  return {
    charts: ASPECTS.map((aspect) => chartOf(aspect, found, all)),
    related: relatedThemes(
      theme,
      found.map(({ paragraph }) => paragraph),
      all.everywhere,
    ).map(({ theme: id, together }) => ({ theme: themeNamed(id), together })),
  };
}
