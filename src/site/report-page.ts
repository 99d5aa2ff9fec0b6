/** What a report's page shows, gathered once; the page and its components compute nothing. */
import type { Paragraph, ReportData } from '../domain/report.ts';
import { changesBetween, type VersionChange } from '../domain/version-changes.ts';
import { reportAddress } from './address.ts';
import { changesOf, type Changes } from '../library/changes.ts';
import { historyOf, adjacentReports, type AdjacentReports } from '../library/history.ts';
import type { MovedNote } from './moves.ts';
import { earlierWords } from './versions.ts';
import { outlineOf, type OutlineEntry } from './outline.ts';
import { isShared, themeNamed, type Theme } from '../library/themes.ts';
import { laterReports } from '../library/trails.ts';
import { hasTrails, trailsAddress } from './trails/trails-page.ts';

export interface ThemeInReport {
  theme: Theme;
  paragraphs: { anchor: string; label: string }[];
  /** Whether the theme is found in other reports. How many, only its own page says: each new report would change all pages. */
  others: boolean;
}

export interface ReportPage {
  report: ReportData;
  outline: OutlineEntry[];
  paragraphs: Map<string, Paragraph>;
  /** The judgements, each against the one before it. */
  changes: Changes;
  place: AdjacentReports;
  /** The other documents of a bundle. */
  bundle: ReportData[];
  themes: ThemeInReport[];
  /** Where it is said what became of its points, if there are later reports. */
  trails?: string;
  /** By anchor, where to read what stood there before the source was published again. */
  earlier: ReadonlyMap<string, MovedNote>;
  /** Of the page of an earlier version: the report as it is now, and by anchor of then what changed. */
  now?: { report: ReportData; changes: ReadonlyMap<string, VersionChange> };
}

/** Gathers a report's page. */
export function reportPage(report: ReportData): ReportPage {
  const place = adjacentReports(report);
  return {
    report,
    outline: outlineOf(report),
    paragraphs: new Map(report.paragraphs.map((each) => [each.anchor, each])),
    changes: changesOf(report, earlierThan(report)),
    place,
    bundle: bundleOf(report),
    themes: themesIn(report),
    earlier: earlierWords(report),
    ...(hasTrails(report) && laterReports(report).length > 0 && { trails: trailsAddress(report) }),
  };
}

/** Gathers the page of an earlier version: its text and its source; what Pilcrow adds stands on the report's own page. */
export function versionPage(version: ReportData, report: ReportData): ReportPage {
  const changes = changesBetween(version, report);
  const byAnchor = changes.flatMap((change) => ('before' in change ? [[change.before.anchor, change] as const] : []));
  return {
    report: version,
    outline: outlineOf(version),
    paragraphs: new Map(version.paragraphs.map((each) => [each.anchor, each])),
    changes: changesOf(version, []),
    place: {},
    bundle: [],
    themes: [],
    earlier: new Map(),
    now: { report, changes: new Map(byAnchor) },
  };
}

function earlierThan(report: ReportData): readonly ReportData[] {
  const history = historyOf(report.authority);
  return history.slice(0, Math.max(0, history.indexOf(report)));
}

/** The whole first, then its parts, without the report itself. */
function bundleOf(report: ReportData): ReportData[] {
  const whole = report.partOf ?? report.id;
  return historyOf(report.authority).filter(
    (other) => other !== report && (other.id === whole || other.partOf === whole),
  );
}

function themesIn(report: ReportData): ThemeInReport[] {
  return report.themes.map((id) => ({
    theme: themeNamed(id),
    paragraphs: report.paragraphs
      .filter(({ themes }) => themes.some(({ theme }) => theme === id))
      .map(({ anchor, number }) => ({ anchor, label: number ?? labelOf(anchor) })),
    others: isShared(id),
  }));
}

/** How a paragraph without a printed number is called: `summary 2`, `improvement 1`. */
export function labelOf(anchor: string): string {
  return anchor
    .replace(/^improve-(?=\d)/u, 'improvement-')
    .replace(/^priority-(?=\d)/u, 'priority-action-')
    .replace(/-(\d+)$/u, ' $1')
    .replaceAll('-', ' ')
    .replace(/\bofsted\b/u, 'Ofsted')
    .replace(/\blscb\b/u, 'LSCB');
}

const NUMBERED: Record<Paragraph['kind'], string> = {
  paragraph: 'Paragraph',
  improvement: 'Improvement',
  recommendation: 'Recommendation',
  action: 'Action',
  'priority-action': 'Priority action',
};

/** What a screen reader says of a paragraph's number: `Paragraph 12`, `Improvement 1`. */
export function spokenName(paragraph: Pick<Paragraph, 'anchor' | 'kind' | 'number'>): string {
  if (paragraph.number !== null) {
    return `${NUMBERED[paragraph.kind]} ${paragraph.number}`;
  }
  const label = labelOf(paragraph.anchor);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** What a screen reader calls a footnote: by its marker; where a report begins again at 1, by its place among all. */
export function noteName(id: string, footnotes: ReportData['footnotes']): string {
  const beginsAgain = new Set(footnotes.map(({ marker }) => marker)).size < footnotes.length;
  const marker = footnotes.find(({ anchor }) => anchor === id)?.marker;
  return `Footnote ${beginsAgain || marker === undefined ? id.replace(/^\D+/u, '') : marker}`;
}

/** The addresses of a report as data and as Markdown. */
export function exportsOf(report: ReportData): { json: string; markdown: string } {
  return { json: `${reportAddress(report)}index.json`, markdown: `${reportAddress(report)}index.md` };
}
