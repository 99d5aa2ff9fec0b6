/** An authority beside its statistical neighbours and its region: latest judgements, and what was said by theme. */
import { derived } from '../../library/derived.ts';
import type { Authority } from '../../domain/authority.ts';
import type { LatestInspection } from '../../domain/comparable.ts';
import type { ReportData } from '../../domain/report.ts';
import { allAuthorities, authorityNamed } from '../../library/authorities.ts';
import { isInspection } from '../../library/changes.ts';
import { historyOf } from '../../library/history.ts';
import { themesByGroup, type Theme } from '../../library/themes.ts';
import { gradesOf, type InspectionRow } from '../judgement-table.ts';

/** An authority with the grades of its latest inspection, where one is here. */
export interface Compared {
  authority: Authority;
  /** How many documents are here. */
  documents: number;
  latest?: { report: ReportData } & Pick<InspectionRow, 'grades' | 'together' | 'others'>;
}

/** How many paragraphs of an authority carry a theme, and which way they speak; the rest evaluate nothing. */
export interface SaidOf {
  paragraphs: number;
  strength: number;
  weakness: number;
  mixed: number;
}

export interface ThemeRow {
  theme: Theme;
  /** In the order of the authorities that were told something. */
  said: SaidOf[];
}

export interface Neighbours {
  authority: Authority;
  /** The authority itself, then its neighbours, the nearest first. */
  neighbours: Compared[];
  /** The others of its region, A to Z, that are there today. */
  region: Compared[];
  /** Of the authority and its neighbours those of which documents are here; the authority itself in any case. */
  told: Compared[];
  groups: { title: string; rows: ThemeRow[] }[];
}

/** The comparison of one authority. */
export function neighboursOf(authority: Authority): Neighbours {
  const near = authority.statisticalNeighbours.map(authorityNamed);
  const beside = [authority, ...near];
  const slugs = new Set(beside.map(({ slug }) => slug));
  const region = allAuthorities().filter(
    (other) => other.region === authority.region && !slugs.has(other.slug) && other.abolished === undefined,
  );
  const neighbours = beside.map(compared);
  const told = neighbours.filter(({ documents }, at) => at === 0 || documents > 0);
  return {
    authority,
    neighbours,
    told,
    region: region.map(compared),
    groups: themesByGroup().map(({ group, themes }) => ({
      title: group.title,
      rows: themes.map((theme) => ({ theme, said: told.map((each) => countOf(each.authority.slug, theme.id)) })),
    })),
  };
}

function compared(authority: Authority): Compared {
  const history = historyOf(authority.slug);
  const report = history.findLast(isInspection);
  return {
    authority,
    documents: history.length,
    ...(report && { latest: { report, ...gradesOf(report) } }),
  };
}

/** What decides whether its judgements can be compared with others. */
export const latestOf = ({ latest }: Compared): LatestInspection =>
  latest && {
    framework: latest.report.framework,
    together: latest.together,
    overall: latest.grades.overall !== undefined,
  };

const NOTHING: SaidOf = { paragraphs: 0, strength: 0, weakness: 0, mixed: 0 };

/** What an authority's documents say on a theme; counted once per build. */
function countOf(slug: string, theme: string): SaidOf {
  return saidByTheme(slug).get(theme) ?? NOTHING;
}

/** How many paragraphs of an authority's documents carry each theme; those that none carries are left out. */
export const saidByTheme = derived('counts', (slug: string): Map<string, SaidOf> => {
  const found = new Map<string, SaidOf>();
  for (const { themes, direction } of historyOf(slug).flatMap(({ paragraphs }) => paragraphs)) {
    for (const { theme } of themes) {
      const said = found.get(theme) ?? { ...NOTHING };
      said.paragraphs += 1;
      if (direction !== undefined && direction !== 'neutral') said[direction] += 1;
      found.set(theme, said);
    }
  }
  return found;
});

/** `+5 −4 ±2`: strengths, weaknesses, mixed; what there is none of is left out. */
export function directionsInSigns({ strength, weakness, mixed }: SaidOf): string {
  const signs: [sign: string, count: number][] = [
    ['+', strength],
    ['−', weakness],
    ['±', mixed],
  ];
  return signs
    .filter(([, count]) => count > 0)
    .map(([sign, count]) => `${sign}${count}`)
    .join(' ');
}
