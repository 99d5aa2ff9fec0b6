import { withoutKept } from '../../src/domain/compare-ledger.ts';
import { type LedgerEntry, reportOfVersion, type Version } from '../../src/domain/ledger.ts';

export interface Recording {
  /** The day, `yyyy-mm-dd`. */
  on: string;
  acceptChanges: boolean;
}

/**
 * The ledger with what is new; what changed only where that is accepted. Nothing is ever taken out: the anchors of a
 * source that was published again go to the entry of the version that is kept of it.
 */
export function recorded(
  published: readonly LedgerEntry[],
  now: readonly LedgerEntry[],
  recording: Recording,
): LedgerEntry[] {
  const known = new Map(published.map((entry) => [entry.report, entry]));
  return now.map((entry) => {
    const old = known.get(entry.report);
    const open = old && withoutKept(old, now).anchors;
    const versions = old === undefined ? keptVersions(entry, known) : undefined;
    return { ...recordedEntry(old, entry, { ...recording, open }), ...(versions && { versions }) };
  });
}

/** Of a version that is kept from now on: the days on which the report was what it is. */
function keptVersions(
  { report, versions }: LedgerEntry,
  known: ReadonlyMap<string, LedgerEntry>,
): Version[] | undefined {
  const then = known.get(reportOfVersion(report) ?? '')?.versions ?? [];
  const same = then.filter(({ source }) => source === versions[0]?.source);
  return same.length === 0 ? undefined : same;
}

function recordedEntry(
  old: LedgerEntry | undefined,
  now: LedgerEntry,
  { on, acceptChanges, open }: Recording & { open: LedgerEntry['anchors'] | undefined },
): LedgerEntry {
  const anchors = open ?? {};
  return {
    report: now.report,
    added: old?.added ?? on,
    versions: versionsOf(old, now, on, acceptChanges),
    anchors: acceptChanges ? { ...anchors, ...now.anchors } : { ...now.anchors, ...anchors },
  };
}

/**
 * A source that was published again is a new version; the same source read otherwise is a correction of the reading,
 * once it is accepted.
 */
function versionsOf(old: LedgerEntry | undefined, now: LedgerEntry, on: string, acceptChanges: boolean): Version[] {
  const versions = old?.versions ?? [];
  const [fresh] = now.versions;
  if (!fresh) return versions;
  const last = versions.at(-1);
  if (!old || !last || last.source !== fresh.source) return [...versions, { ...fresh, on }];
  const corrected = changedAnchors(old.anchors, now.anchors);
  if (corrected.length === 0 || !acceptChanges) return versions;
  return [...versions, { ...fresh, on, corrected }];
}

/** Anchors whose text is other than before, that are new or that are gone. */
function changedAnchors(before: LedgerEntry['anchors'], after: LedgerEntry['anchors']): string[] {
  const all = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return all.filter((anchor) => before[anchor] !== after[anchor]);
}
