/** What a report says under each of its themes, beside what the one before it said. */
import { derived } from '../../library/derived.ts';
import type { Paragraph, ReportData } from '../../domain/report.ts';
import { address } from '../address.ts';
import { historyOf } from '../../library/history.ts';
import { allReports } from '../../library/reports.ts';
import { themeNamed, type Theme } from '../../library/themes.ts';
import { averageShares, mostSaid, yardstick, type Said } from './most-said.ts';
import { once } from '../../domain/once.ts';

/** What one report says under a theme: the first paragraphs, and how many more there are. */
export interface SaidThere {
  paragraphs: Paragraph[];
  more: number;
}

export interface SideBySide {
  theme: Theme;
  /** Times as much as the average report, where it stands out. */
  times?: number;
  here: SaidThere;
  before: SaidThere;
}

export interface ThemesOfReport {
  report: ReportData;
  earlier?: ReportData;
  themes: SideBySide[];
}

/** More than these of one theme in one column make a long page; the report has them all. */
const SHOWN = 6;

const measured = once(() => {
  const { reports, until } = yardstick(allReports());
  return { average: averageShares(reports), until };
});

/** `of all reports up to 2024`: which reports the average is of. */
export const averageInWords = derived('average-in-words', (): string =>
  measured().until === '' ? 'of all reports' : `of all reports up to ${measured().until}`,
);

/** The themes that stand out in a report against the average of the reports here. */
export const standingOut = derived('standing-out', (report: ReportData): (Said & { title: string })[] => {
  const { average } = measured();
  return mostSaid(report, average).map((said) => ({ ...said, title: themeNamed(said.theme).title }));
});

const bundle = ({ partOf, id }: ReportData): string => partOf ?? id;

/** The nearest earlier document of the same publisher that carries themes: one with judgements where this has them. */
export function earlierReport(report: ReportData): ReportData | undefined {
  const history = historyOf(report.authority);
  const before = history
    .slice(0, Math.max(0, history.indexOf(report)))
    .filter(({ publisher, themes }) => publisher === report.publisher && themes.length > 0)
    .filter((other) => bundle(other) !== bundle(report));
  const judged = report.judgements.length > 0 ? before.findLast(({ judgements }) => judgements.length > 0) : undefined;
  return judged ?? before.at(-1);
}

function saidIn(report: ReportData | undefined, theme: string): SaidThere {
  const all = report?.paragraphs.filter(({ themes }) => themes.some((tag) => tag.theme === theme)) ?? [];
  return { paragraphs: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) };
}

/** The other documents of the authority that carry themes, the newest first: any of them can stand beside a report. */
export const othersOf = (report: ReportData): ReportData[] =>
  historyOf(report.authority)
    .filter((other) => other !== report && other.authority === report.authority && other.themes.length > 0)
    .reverse();

/** All themes of a report, those that stand out first. */
export function themesOfReport(report: ReportData): ThemesOfReport {
  const earlier = earlierReport(report);
  const out = standingOut(report);
  const ids = [...new Set([...out.map(({ theme }) => theme), ...report.themes])];
  const themes = ids.map((id) => {
    const times = out.find(({ theme }) => theme === id)?.times;
    const both = { theme: themeNamed(id), here: saidIn(report, id), before: saidIn(earlier, id) };
    return times === undefined ? both : { ...both, times };
  });
  return earlier ? { report, earlier, themes } : { report, themes };
}

/** Where a report's themes stand side by side with those of the report before. */
export function themesAddress({ authority, id }: Pick<ReportData, 'authority' | 'id'>, theme?: string): string {
  return address(`reports/${authority}/${id}/themes/${theme === undefined ? '' : `#theme-${theme}`}`);
}

/** `2.3 times`, `twice`: how much more than the average report. */
export function timesInWords(times: number): string {
  if (times >= 1.8 && times < 2.2) return 'twice as much as';
  if (times >= 9.5) return 'many times as much as';
  return times < 1.15 ? 'a little more than' : `${times.toFixed(1)} times as much as`;
}
