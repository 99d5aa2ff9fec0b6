/** What an authority's page shows. */
import type { Authority } from '../domain/authority.ts';
import { AREAS, type Area } from '../domain/judgement.ts';
import type { Judgement, ReportData } from '../domain/report.ts';
import { allAuthorities } from '../library/authorities.ts';
import { historyOf } from '../library/history.ts';
import { themeNamed, type Theme } from '../library/themes.ts';

export interface AuthorityPage {
  /** Newest first. */
  documents: ReportData[];
  /** Those that give judgements, oldest first: the columns of the table. */
  judged: ReportData[];
  /** One row an area that was ever judged. */
  areas: { area: Area; judgements: (Judgement | undefined)[] }[];
  themes: { theme: Theme; paragraphs: number }[];
  predecessors: Authority[];
  successors: Authority[];
  neighbours: Authority[];
}

const THEMES_SHOWN = 12;

/** Gathers an authority's page. */
export function authorityPage(authority: Authority): AuthorityPage {
  const history = historyOf(authority.slug);
  const judged = history.filter(({ judgements }) => judgements.length > 0);
  const named = (slugs: readonly string[]): Authority[] =>
    slugs.flatMap((slug) => allAuthorities().find((each) => each.slug === slug) ?? []);
  return {
    documents: history.toReversed(),
    judged,
    areas: areasOf(judged),
    themes: themesOf(history),
    predecessors: named(authority.predecessors),
    successors: named(authority.successors),
    neighbours: named(authority.statisticalNeighbours),
  };
}

function areasOf(judged: readonly ReportData[]): AuthorityPage['areas'] {
  return AREAS.map((area) => ({
    area,
    judgements: judged.map(({ judgements }) => judgements.find((each) => each.area === area)),
  })).filter(({ judgements }) => judgements.some((each) => each !== undefined));
}

function themesOf(history: readonly ReportData[]): AuthorityPage['themes'] {
  const counts = new Map<string, number>();
  for (const { theme } of history.flatMap(({ paragraphs }) => paragraphs).flatMap(({ themes }) => themes)) {
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .slice(0, THEMES_SHOWN)
    .map(([id, paragraphs]) => ({ theme: themeNamed(id), paragraphs }));
}
