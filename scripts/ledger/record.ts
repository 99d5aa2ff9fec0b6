import type { LedgerEntry } from '../../src/domain/ledger.ts';

/** The ledger with what is new; what changed only where that is accepted. Nothing is ever taken out. */
export function recorded(
  published: readonly LedgerEntry[],
  now: readonly LedgerEntry[],
  acceptChanges: boolean,
): LedgerEntry[] {
  const known = new Map(published.map((entry) => [entry.report, entry.anchors]));
  return now.map(({ report, anchors }) => {
    const old = known.get(report) ?? {};
    return { report, anchors: acceptChanges ? { ...old, ...anchors } : { ...anchors, ...old } };
  });
}
