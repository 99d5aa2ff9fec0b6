/** What pages say of the earlier versions of a report: what changed, what read otherwise, what is no longer there. */
import { diffWordsWithSpace } from 'diff';
import { longDate } from '../domain/dates.ts';
import type { ReportData } from '../domain/report.ts';
import { type AddressedText, changesBetween, textsOf, type VersionChange } from '../domain/version-changes.ts';
import { wordsOf } from '../domain/words.ts';
import { earlierVersions, type EarlierVersion } from '../library/earlier-versions.ts';
import { entryOf } from '../library/ledger.ts';
import { reportAddress, versionAddress } from './address.ts';
import { isMoved, type MovedNote } from './moves.ts';

/** A stretch of a paragraph in which words changed. */
export interface DiffPart {
  text: string;
  is: 'same' | 'removed' | 'added';
}

interface PlacedAnchor {
  anchor: string;
  href: string;
}

export interface ShownChange {
  is: Exclude<VersionChange['is'], 'renumbered'>;
  /** The paragraph as it was and as it is: absent where there was or is none. */
  before?: PlacedAnchor;
  after?: PlacedAnchor;
  parts: DiffPart[];
}

/** From one version to the next. */
export interface ShownVersion {
  number: number;
  href: string;
  /** `Version 1, from 21 November 2026 until 25 November 2026`. */
  name: string;
  source: ReportData['source'];
  changes: ShownChange[];
  /** The same words under another anchor. */
  renumbered: { before: PlacedAnchor; after: PlacedAnchor }[];
  /** Judgements that are other than before, in words. */
  judgements: string[];
}

/** One correction of the reading of the same source. */
export interface ShownCorrection {
  on: string;
  converter?: string;
  anchors: { anchor: string; href?: string }[];
}

/** All that became of a report since it came in, the newest first. */
export interface ChangesOfDocument {
  versions: ShownVersion[];
  corrections: ShownCorrection[];
}

/** Gathers "Changes to this document"; both lists are empty for nearly every report. */
export function changesOfDocument(report: ReportData): ChangesOfDocument {
  const kept = earlierVersions(report);
  const versions = kept.map((version, at) => shownVersion(report, version, kept[at + 1]));
  return { versions: versions.reverse(), corrections: correctionsOf(report).reverse() };
}

/** `until 25 November 2026`, as far as the ledger knows. */
export function daysOf({ from, until }: Pick<EarlierVersion, 'from' | 'until'>): string {
  const parts = [from && `from ${longDate(from)}`, until && `until ${longDate(until)}`];
  return parts.filter(Boolean).join(' ');
}

/** By anchor, the note beside a paragraph that read otherwise in an earlier version: a link then led to those words. */
export function earlierWords(report: ReportData): ReadonlyMap<string, MovedNote> {
  const notes = new Map<string, MovedNote>();
  for (const { number, report: then, until } of earlierVersions(report)) {
    const texts = new Map(then.paragraphs.map(({ anchor, text }) => [anchor, text]));
    const when = until === undefined ? 'In an earlier version' : `Until ${longDate(until)}`;
    for (const { anchor, text } of report.paragraphs) {
      const before = texts.get(anchor);
      if (before === undefined || isSameText(before, text)) continue;
      notes.set(anchor, { text: `${when} other words stood here`, href: versionAddress(report, number, anchor) });
    }
  }
  return notes;
}

/** The note beside a paragraph of an earlier version whose words, or whose number, are other ones now. */
export function readsNow(change: VersionChange | undefined, report: ReportData): MovedNote[] {
  if (change === undefined) return [];
  if (!('after' in change)) return [{ text: 'Not in the report as it is now' }];
  const text = change.is === 'renumbered' ? 'The same words under another number now' : 'Reads otherwise now';
  return [{ text, href: reportAddress(report, change.after.anchor) }];
}

/** Anchors that only an earlier version has: links to them still arrive, and lead to the words as they were cited. */
export function goneTexts(report: ReportData): Required<MovedNote>[] {
  const here = anchorsIn(report);
  const found = new Map<string, Required<MovedNote>>();
  for (const { number, report: then, until } of earlierVersions(report)) {
    for (const anchor of anchorsIn(then)) {
      if (here.has(anchor) || isMoved(report, anchor)) continue;
      const when = until === undefined ? 'in an earlier version' : `until ${longDate(until)}`;
      const text = `#${anchor} stood here ${when} and is in this document no more. Read it as it was`;
      found.set(anchor, { id: anchor, text, href: versionAddress(report, number, anchor) });
    }
  }
  return [...found.values()];
}

function shownVersion(report: ReportData, version: EarlierVersion, next: EarlierVersion | undefined): ShownVersion {
  const { number, report: then } = version;
  const after = next?.report ?? report;
  const was = ({ anchor }: AddressedText): PlacedAnchor => ({ anchor, href: versionAddress(report, number, anchor) });
  const became = ({ anchor }: AddressedText): PlacedAnchor => ({
    anchor,
    href: next === undefined ? reportAddress(report, anchor) : versionAddress(report, next.number, anchor),
  });
  const all = changesBetween(then, after);
  return {
    number,
    href: versionAddress(report, number),
    name: [`Version ${number}`, daysOf(version)].filter((part) => part !== '').join(', '),
    source: then.source,
    changes: all.flatMap((change) => (change.is === 'renumbered' ? [] : shownChange(change, was, became))),
    renumbered: all.flatMap((change) =>
      change.is === 'renumbered' ? [{ before: was(change.before), after: became(change.after) }] : [],
    ),
    judgements: changedJudgements(then, after),
  };
}

type Placing = (text: AddressedText) => PlacedAnchor;

function shownChange(change: Exclude<VersionChange, { is: 'renumbered' }>, was: Placing, became: Placing): ShownChange {
  return {
    is: change.is,
    ...('before' in change && { before: was(change.before) }),
    ...('after' in change && { after: became(change.after) }),
    parts: partsOf(change),
  };
}

function partsOf(change: Exclude<VersionChange, { is: 'renumbered' }>): DiffPart[] {
  switch (change.is) {
    case 'added':
      return [{ text: change.after.text, is: 'added' }];
    case 'removed':
      return [{ text: change.before.text, is: 'removed' }];
    case 'reworded':
      return diffWordsWithSpace(change.before.text, change.after.text).map(({ value, added, removed }) => ({
        text: value,
        is: added ? 'added' : removed ? 'removed' : 'same',
      }));
  }
}

function changedJudgements(before: ReportData, after: ReportData): string[] {
  const was = new Map(before.judgements.map(({ area, printedGrade }) => [area, printedGrade]));
  const said = after.judgements.flatMap(({ area, printedArea, printedGrade }) => {
    const then = was.get(area);
    was.delete(area);
    return then === printedGrade
      ? []
      : `${printedArea}: ${printedGrade}${then === undefined ? '' : `, before ${then}`}`;
  });
  const gone = before.judgements.filter(({ area }) => was.has(area));
  return [...said, ...gone.map(({ printedArea, printedGrade }) => `${printedArea}: none, before ${printedGrade}`)];
}

/** Readings of the same source that were corrected, the oldest first. */
function correctionsOf(report: ReportData): ShownCorrection[] {
  const here = anchorsIn(report);
  return (entryOf(report)?.versions ?? []).flatMap(({ on, converter, corrected }) => {
    if (corrected === undefined) return [];
    const anchors = corrected.map((anchor) => ({
      anchor,
      ...(here.has(anchor) && { href: reportAddress(report, anchor) }),
    }));
    return [{ on, ...(converter !== undefined && { converter }), anchors }];
  });
}

function anchorsIn(report: ReportData): Set<string> {
  const numbers = report.sections.flatMap(({ numberAnchor }) => numberAnchor ?? []);
  return new Set([...textsOf(report).map(({ anchor }) => anchor), ...numbers]);
}

const isSameText = (one: string, other: string): boolean => wordsOf(one).join(' ') === wordsOf(other).join(' ');

/** The report of a version as it is cited: with the version's number, where the document prints none of its own. */
export const citedVersion = ({ number, report }: EarlierVersion): ReportData => ({
  ...report,
  version: report.version ?? `${number} here`,
});
