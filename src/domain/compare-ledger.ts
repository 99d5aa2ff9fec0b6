/** Whether every published address still leads where it led. */
import { type LedgerEntry, type Move, reportOfVersion } from './ledger.ts';

export type LedgerFinding =
  /** Published, and no longer there. */
  | { is: 'dropped'; address: string }
  /** Published, and its text now stands elsewhere. */
  | { is: 'moved'; address: string; to: string }
  /** There, with other words. */
  | { is: 'changed'; address: string }
  /** There, and not yet in the ledger. */
  | { is: 'new'; address: string }
  /** Only the page of a report (MDX) or only its data (JSON) has this anchor, or the words of another stand under it. */
  | { is: 'apart'; address: string }
  /** The page of a report has other words under this anchor than its data. */
  | { is: 'differs'; address: string }
  /** A page that is no report, published and no longer there. */
  | { is: 'page-gone'; address: string }
  /** A recorded move that leads nowhere, or from nowhere. */
  | { is: 'lost-move'; address: string; to: string };

/** What breaks a link, and what only should be looked at. */
export function breaksLinks({ is }: LedgerFinding): boolean {
  return is !== 'changed' && is !== 'differs' && is !== 'new';
}

/** Compares what was published with what is there now, minding the recorded moves. */
export function compareLedger(
  published: readonly LedgerEntry[],
  now: readonly LedgerEntry[],
  moves: readonly Move[],
): LedgerFinding[] {
  const current = new Map(now.map((entry) => [entry.report, entry.anchors]));
  const known = new Map(published.map((entry) => [entry.report, entry.anchors]));
  const moved = new Map(moves.map(({ from, to }) => [from, to]));
  return [
    ...moves.flatMap((each) => checkMove(each, known, current)),
    ...published.map((entry) => withoutKept(entry, now)).flatMap((entry) => checkReport(entry, current, moved)),
    ...now.flatMap(({ report, anchors }) => newOnes(report, anchors, known.get(report))),
  ];
}

type Anchors = LedgerEntry['anchors'];

function checkMove({ from, to }: Move, known: Map<string, Anchors>, current: Map<string, Anchors>): LedgerFinding[] {
  return isThere(from, known) && isThere(to, current) ? [] : [{ is: 'lost-move', address: from, to }];
}

function isThere(address: string, reports: Map<string, Anchors>): boolean {
  const [report = '', anchor] = address.split('#');
  const anchors = reports.get(report);
  return anchors !== undefined && (anchor === undefined || anchors[anchor] !== undefined);
}

function checkReport(
  { report, anchors }: LedgerEntry,
  current: Map<string, Anchors>,
  moved: Map<string, string>,
): LedgerFinding[] {
  const home = moved.get(report) ?? report;
  const there = current.get(home);
  if (!there) return [{ is: 'dropped', address: report }];
  return Object.entries(anchors).flatMap(([anchor, fingerprint]): LedgerFinding[] => {
    const address = `${report}#${anchor}`;
    if (moved.has(address) || there[anchor] === fingerprint) return [];
    const to = soleHome(fingerprint, there);
    if (to !== undefined && anchors[to] !== fingerprint) return [{ is: 'moved', address, to: `${home}#${to}` }];
    return [{ is: there[anchor] === undefined ? 'dropped' : 'changed', address }];
  });
}

/**
 * What is still to be found in the report itself. Where its source was published again, what the source before said is
 * kept as a version under an address of its own, to which the page of the report leads.
 */
export function withoutKept(published: LedgerEntry, now: readonly LedgerEntry[]): LedgerEntry {
  const source = published.versions.at(-1)?.source;
  const current = now.find(({ report }) => report === published.report);
  if (current === undefined || current.versions[0]?.source === source) return published;
  const versions = now.filter(({ report }) => reportOfVersion(report) === published.report);
  const kept = versions.find((each) => each.versions[0]?.source === source)?.anchors ?? {};
  const open = Object.entries(published.anchors).filter(([anchor, text]) => kept[anchor] !== text);
  return { ...published, anchors: Object.fromEntries(open) };
}

/** The one anchor that has this text now. */
function soleHome(fingerprint: string, there: Anchors): string | undefined {
  const homes = Object.keys(there).filter((anchor) => there[anchor] === fingerprint);
  return homes.length === 1 ? homes[0] : undefined;
}

function newOnes(report: string, anchors: Anchors, known: Anchors | undefined): LedgerFinding[] {
  if (!known) return [{ is: 'new', address: report }];
  return Object.keys(anchors).flatMap((anchor) =>
    known[anchor] === undefined ? [{ is: 'new' as const, address: `${report}#${anchor}` }] : [],
  );
}
