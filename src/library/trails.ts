/** What later reports of an authority say on the points that earlier ones asked to improve: suggested, never stated. */
import { derived } from './derived.ts';
import { KIND_FACTS } from '../domain/kind-facts.ts';
import { isPoint } from '../domain/point.ts';
import type { Paragraph, ReportData } from '../domain/report.ts';
import { type Prepared, prepare } from '../trails/signs.ts';
import { type Suggestion, suggestTrail } from '../trails/suggest.ts';
import { historyOf } from './history.ts';
import { readTrailModel } from './trail-model.ts';
import { once } from '../domain/once.ts';

/** The paragraphs of one later report that seem to speak about a point, the likeliest first. */
export interface LaterFindings {
  report: ReportData;
  paragraphs: Paragraph[];
}

/** A point of an earlier report. */
export interface EarlierPoint {
  report: ReportData;
  point: Paragraph;
}

const trailModel = once(readTrailModel);

/** The recommendations and the points to improve of a report of the inspectorates. */
export function pointsOf(report: ReportData): Paragraph[] {
  if (report.publisher !== 'ofsted') return [];
  return report.paragraphs.filter(isPoint);
}

/** The later reports of inspectors on the same authority, oldest first; a letter on an annual conversation is none. */
export function laterReports(report: ReportData): ReportData[] {
  const history = historyOf(report.authority);
  return history.slice(history.indexOf(report) + 1).filter((later) => isReport(later) && !sameBundle(later, report));
}

const isReport = ({ publisher, kind, inspected }: ReportData): boolean =>
  publisher === 'ofsted' && KIND_FACTS[kind].event !== 'none' && inspected.length > 0;

const sameBundle = (a: ReportData, b: ReportData): boolean => (a.partOf ?? a.id) === (b.partOf ?? b.id);

/** What each later report says on a point; reports in which nothing clearly speaks about it are left out. */
export function laterFindings(report: ReportData, anchor: string): LaterFindings[] {
  return laterReports(report).flatMap((later) => {
    const anchors =
      suggestionsIn(report, later)
        .get(anchor)
        ?.map((suggestion) => suggestion.anchor) ?? [];
    const paragraphs = anchors.flatMap((each) => later.paragraphs.find((paragraph) => paragraph.anchor === each) ?? []);
    return paragraphs.length === 0 ? [] : { report: later, paragraphs };
  });
}

/** The points of earlier reports that a paragraph seems to speak about, the newest report first. */
export function earlierPoints(report: ReportData, anchor: string): EarlierPoint[] {
  if (!isReport(report)) return [];
  const history = historyOf(report.authority);
  const before = history.slice(0, Math.max(0, history.indexOf(report))).filter((each) => !sameBundle(each, report));
  return before.reverse().flatMap((earlier) =>
    pointsOf(earlier)
      .filter((point) =>
        suggestionsIn(earlier, report)
          .get(point.anchor)
          ?.some((each) => each.anchor === anchor),
      )
      .map((point) => ({ report: earlier, point })),
  );
}

/** The suggestions for all points of one report in one later report. */
const suggestionsIn = derived(
  'suggestions',
  (report: ReportData, later: ReportData): Map<string, Suggestion[]> =>
    new Map(
      pointsOf(report).map((point) => [point.anchor, suggestTrail(point.text, prepared(later), trailModel())] as const),
    ),
);

/** Facts about the authority and the back matter are no findings: left out. */
const prepared = derived('prepared-for-trails', (report: ReportData): Prepared[] => {
  const { frequencies } = trailModel();
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  const findings = report.paragraphs.filter(({ section }) => !NO_FINDINGS.has(sections.get(section)?.role ?? 'other'));
  return prepare(
    findings.map(({ anchor, section, text }) => ({ anchor, section: sections.get(section)?.title ?? null, text })),
    frequencies,
  );
});

const NO_FINDINGS = new Set(['cover', 'facts', 'children-summary', 'about', 'team', 'back-matter']);
