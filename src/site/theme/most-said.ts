/** What a report says most about, against the average report. */
import type { ReportData } from '../../domain/report.ts';
import { dateOf } from '../../library/report-facts.ts';

export interface Said {
  theme: string;
  /** Paragraphs of this report. */
  paragraphs: number;
  /** Times as much of this report as of the average report. */
  times: number;
}

const FEWEST = 2;
const SHOWN = 6;

const carrying = (report: ReportData, theme: string): number =>
  report.paragraphs.filter(({ themes }) => themes.some((tag) => tag.theme === theme)).length;
const tagged = (report: ReportData): number => report.paragraphs.filter(({ themes }) => themes.length > 0).length;

export interface Yardstick {
  reports: readonly ReportData[];
  /** The last year of theirs; empty where they are all reports there are. */
  until: string;
}

/**
 * The reports whose average others are measured by: those before the newest year. A report that is new then changes
 * no page about another. All of them where most are of the newest year.
 */
export function yardstick(reports: readonly ReportData[]): Yardstick {
  const yearOf = (report: ReportData): string => dateOf(report)?.slice(0, 4) ?? '';
  const years = [...new Set(reports.map(yearOf))].sort();
  const before = reports.filter((report) => yearOf(report) < (years.at(-1) ?? ''));
  const until = years.at(-2) ?? '';
  return until === '' || before.length * 2 < reports.length ? { reports, until: '' } : { reports: before, until };
}

/** The share of the average report that each theme takes up: every report counts the same, long or short. */
export function averageShares(reports: readonly ReportData[]): Map<string, number> {
  const shares = new Map<string, number>();
  const counted = reports.filter((report) => tagged(report) > 0);
  for (const report of counted) {
    for (const theme of report.themes) {
      const share = carrying(report, theme) / tagged(report) / counted.length;
      shares.set(theme, (shares.get(theme) ?? 0) + share);
    }
  }
  return shares;
}

/** The themes that stand out in a report, the most first. */
export function mostSaid(report: ReportData, average: ReadonlyMap<string, number>): Said[] {
  const all = Math.max(1, tagged(report));
  return report.themes
    .map((theme) => {
      const paragraphs = carrying(report, theme);
      return { theme, paragraphs, share: paragraphs / all, usual: average.get(theme) ?? 0 };
    })
    .filter(({ paragraphs, share, usual }) => paragraphs >= FEWEST && share > usual)
    .sort((a, b) => b.share - b.usual - (a.share - a.usual) || (a.theme < b.theme ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ theme, paragraphs, share, usual }) => ({ theme, paragraphs, times: share / usual }));
}
