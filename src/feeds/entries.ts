/** What each feed announces: the last to come into the library first. */
import { longDate } from '../domain/dates.ts';
import { AREA_NAMES, GRADE_NAMES } from '../domain/judgement.ts';
import type { ReportData } from '../domain/report.ts';
import { addedAt, changedOn, newestHere, newestOf, updatedAt } from '../library/added.ts';
import { derived } from '../library/derived.ts';
import { authorityNamed } from '../library/authorities.ts';
import { changesOf, type ChangedJudgement } from '../library/changes.ts';
import type { Finding } from '../library/finding.ts';
import { historyOf } from '../library/history.ts';
import { descriptionOf, publisherName, shortTitle } from '../library/report-facts.ts';
import { findingsOf } from '../library/themes.ts';
import { reportAddress } from '../site/address.ts';
import { spokenName } from '../site/report-page.ts';
import type { FeedEntry } from './atom.ts';

/** How many entries a feed has: a reader of feeds looks more often than so many come. */
const NEWEST = 40;

type Absolute = (path: string) => string;

const place = (report: ReportData): string => authorityNamed(report.authority).name;

function entryOf(report: ReportData, url: string, title: string, text: string): FeedEntry {
  return {
    url,
    title,
    updated: updatedAt(report),
    published: report.published,
    author: publisherName(report),
    text,
  };
}

/** A report as an entry: what it is, what it judged, and that it was published again with other words. */
function reportEntry(report: ReportData, absolute: Absolute): FeedEntry {
  const judged = report.judgements.map(({ printedArea, printedGrade }) => `${printedArea}: ${printedGrade}.`);
  const changed = changedOn(report);
  const again =
    changed === undefined ? [] : [`${changedInWords(changed)} ${absolute(reportAddress(report, 'changes'))}`];
  const title = `${place(report)}: ${shortTitle(report)}`;
  const text = [descriptionOf(report), ...judged, ...again].join('\n');
  return entryOf(report, absolute(reportAddress(report)), title, text);
}

const changedInWords = (day: string): string =>
  `Published again with other words, here since ${longDate(day)}; what changed, and what it said before:`;

/** The last to come in or to be published again first: a report of years ago that changed is news. */
const byUpdate = (reports: readonly ReportData[]): ReportData[] =>
  [...reports].sort((a, b) => updatedAt(b).localeCompare(updatedAt(a)));

/** Every document. */
export const newEntries = (absolute: Absolute): FeedEntry[] =>
  byUpdate(newestHere())
    .slice(0, NEWEST)
    .map((report) => reportEntry(report, absolute));

/** The documents of one authority. */
export const authorityEntries = (slug: string, absolute: Absolute): FeedEntry[] =>
  byUpdate(newestOf(slug))
    .slice(0, NEWEST)
    .map((report) => reportEntry(report, absolute));

/** The paragraphs under a theme, those of the report that came last first. */
export const themeEntries = (theme: string, absolute: Absolute): FeedEntry[] =>
  newestFindings(theme).map((finding) => findingEntry(finding, absolute));

const newestFindings = derived('newest-findings', (theme: string): Finding[] =>
  [...findingsOf(theme)].sort((a, b) => addedAt(b.report).localeCompare(addedAt(a.report))).slice(0, NEWEST),
);

function findingEntry({ report, paragraph }: Finding, absolute: Absolute): FeedEntry {
  const title = `${place(report)}: ${shortTitle(report)}, ${spokenName(paragraph).toLowerCase()}`;
  return entryOf(report, absolute(reportAddress(report, paragraph.anchor)), title, paragraph.text);
}

/** A report whose judgements changed, with the changes. */
export interface GradeChange {
  report: ReportData;
  /** `Overall effectiveness: from Good to Requires improvement to be good` */
  changes: string[];
}

/** The reports that changed a grade, the last to come in first. */
export function gradeChanges(): GradeChange[] {
  return newestHere()
    .map((report) => ({ report, changes: changesIn(report) }))
    .filter(({ changes }) => changes.length > 0);
}

function changesIn(report: ReportData): string[] {
  const history = historyOf(report.authority);
  const { judgements } = changesOf(report, history.slice(0, Math.max(0, history.indexOf(report))));
  return judgements.flatMap(changeInWords);
}

function changeInWords({ judgement: { area, grade }, change }: ChangedJudgement): string[] {
  if (change.kind !== 'changed') return [];
  const before = GRADE_NAMES[change.before.judgement.grade];
  return [`${AREA_NAMES[area]}: from ${before} to ${GRADE_NAMES[grade]}`];
}

/** The changes of grade; an entry leads to the judgements of its report. */
export function gradeEntries(absolute: Absolute): FeedEntry[] {
  return gradeChanges()
    .slice(0, NEWEST)
    .map(({ report, changes }) => {
      const title = `${place(report)}: grades changed, ${shortTitle(report)}`;
      return entryOf(report, absolute(reportAddress(report, 'record-grades')), title, changes.join('\n'));
    });
}
