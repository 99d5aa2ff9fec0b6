/** What an authority's page shows. */
import type { Authority } from '../domain/authority.ts';
import { AREAS, type Area } from '../domain/judgement.ts';
import type { Judgement, ReportData } from '../domain/report.ts';
import { allAuthorities } from '../library/authorities.ts';
import { changesOf, isInspection, type Changes } from '../library/changes.ts';
import { historyOf } from '../library/history.ts';
import { themesByGroup, type Theme } from '../library/themes.ts';

export interface AuthorityPage {
  /** Newest first. */
  documents: ReportData[];
  /** The newest inspection with judgements, each against the one before. */
  latest?: { report: ReportData; changes: Changes };
  /** Those that give judgements, newest first: the columns of the table. */
  judged: ReportData[];
  /** One row an area that was ever judged. */
  areas: { area: Area; judgements: (Judgement | undefined)[] }[];
  /** All themes of its documents by group, each with how many paragraphs carry it. */
  themes: { title: string; themes: { theme: Theme; paragraphs: number }[] }[];
  predecessors: Authority[];
  successors: Authority[];
  neighbours: Authority[];
}

/** Gathers an authority's page. */
export function authorityPage(authority: Authority): AuthorityPage {
  const history = historyOf(authority.slug);
  const judged = history.filter(({ judgements }) => judgements.length > 0).reverse();
  const latest = history.findLast(isInspection);
  const named = (slugs: readonly string[]): Authority[] =>
    slugs.flatMap((slug) => allAuthorities().find((each) => each.slug === slug) ?? []);
  return {
    documents: history.toReversed(),
    ...(latest && {
      latest: { report: latest, changes: changesOf(latest, history.slice(0, history.indexOf(latest))) },
    }),
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
  return themesByGroup()
    .map(({ group, themes }) => ({
      title: group.title,
      themes: themes
        .map((theme) => ({ theme, paragraphs: counts.get(theme.id) ?? 0 }))
        .filter(({ paragraphs }) => paragraphs > 0),
    }))
    .filter(({ themes }) => themes.length > 0);
}
