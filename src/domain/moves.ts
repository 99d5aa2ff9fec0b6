/** What recorded moves mean for the pages: notes where something came to, and where it went from. */
import type { Move } from './ledger.ts';

/** One end of a move. */
export interface PublishedAddress {
  /** `<authority>/<id>` */
  report: string;
  /** Empty for the whole report. */
  anchor: string;
}

export interface MoveNote extends Pick<Move, 'on' | 'because'> {
  /** Where it was, or is now. */
  other: PublishedAddress;
}

/** The parts of `leeds/2018-11-ilacs-short#p12`. */
export function parseAddress(address: string): PublishedAddress {
  const [report = '', anchor = ''] = address.split('#');
  return { report, anchor };
}

/** What came to an address: "this paragraph was …". */
export function cameTo(moves: readonly Move[], report: string, anchor: string): MoveNote[] {
  const here = moves.filter(({ to }) => isPlace(to, report, anchor));
  return here.map(({ from, on, because }) => ({ other: parseAddress(from), on, because }));
}

/** What went from an address, which another text may have taken since. */
export function wentFrom(moves: readonly Move[], report: string, anchor: string): MoveNote[] {
  const here = moves.filter(({ from }) => isPlace(from, report, anchor));
  return here.map(({ to, on, because }) => ({ other: parseAddress(to), on, because }));
}

/** The anchors that nothing in a report has any more, and that no paragraph of it took over. */
export function leftFor(
  moves: readonly Move[],
  report: string,
  anchors: ReadonlySet<string>,
  paragraphs: ReadonlySet<string>,
): { anchor: string; note: MoveNote }[] {
  return moves.flatMap(({ from, to, on, because }) => {
    const [was, is] = [parseAddress(from), parseAddress(to)];
    const isOurs = was.report === report && was.anchor !== '' && !anchors.has(was.anchor);
    const isTold = is.report === report && paragraphs.has(is.anchor);
    return isOurs && !isTold ? [{ anchor: was.anchor, note: { other: is, on, because } }] : [];
  });
}

/** The reports that stand elsewhere now, and for each of their old anchors where it is. */
export function movedReports(
  moves: readonly Move[],
  published: readonly { report: string; anchors: Record<string, string> }[],
): { from: PublishedAddress; note: MoveNote; anchors: { anchor: string; to: PublishedAddress }[] }[] {
  const whole = moves.filter(({ from }) => !from.includes('#'));
  return whole.map(({ from, to, on, because }) => {
    const kept = Object.keys(published.find(({ report }) => report === from)?.anchors ?? {});
    const told = moves.flatMap((each) => (each.from.startsWith(`${from}#`) ? parseAddress(each.from).anchor : []));
    const anchors = [...new Set([...kept, ...told])];
    return {
      from: parseAddress(from),
      note: { other: parseAddress(to), on, because },
      anchors: anchors.map((anchor) => ({ anchor, to: anchorNow(moves, `${from}#${anchor}`, { report: to, anchor }) })),
    };
  });
}

function anchorNow(moves: readonly Move[], address: string, otherwise: PublishedAddress): PublishedAddress {
  const own = moves.find(({ from }) => from === address);
  return own ? parseAddress(own.to) : otherwise;
}

function isPlace(address: string, report: string, anchor: string): boolean {
  return address === (anchor === '' ? report : `${report}#${anchor}`);
}
